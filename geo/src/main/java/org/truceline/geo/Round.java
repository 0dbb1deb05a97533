package org.truceline.geo;

/**
 * All places within a geodesic distance of a point, edge included.
 *
 * @param centre the point
 * @param radius more than zero
 * @param error how far the centre may lie off, zero or more
 */
public record Round(Position centre, Metres radius, Metres error) implements Region.Leaf {

    public Round {
        if (radius.value() <= 0) {
            throw new IllegalArgumentException("A disc's radius is more than zero; found " + radius + ".");
        }
        error.requireNotNegative("A drawing's error");
    }

    @Override
    public Depths depths(Whereabouts.Disc piece) {
        double depth = radius.value() - Geodesy.distance(centre, piece.centre()).value();
        return Depths.near(depth, piece.radius().value() + error.value()).atMost(radius.value() + error.value());
    }
}
