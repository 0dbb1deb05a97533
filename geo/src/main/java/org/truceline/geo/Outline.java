package org.truceline.geo;

/**
 * The inside of a drawn polygon, edge included.
 *
 * @param polygon what is drawn
 * @param error how far the real outline may lie off, zero or more
 */
public record Outline(Polygon polygon, Metres error) implements Region.Leaf {

    public Outline {
        error.requireNotNegative("A drawing's error");
    }

    @Override
    public Depths depths(Whereabouts.Disc piece) {
        return Depths.near(polygon.depth(piece.centre()).value(), piece.radius().value() + error.value());
    }
}
