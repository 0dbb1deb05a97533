package org.truceline.geo;

/**
 * All places within a distance of a line, on both sides of it: depth measured square to the line. The edge belongs to
 * the corridor.
 *
 * @param axis the line
 * @param reach geodesic distance from the axis to the edge, on each side; more than zero
 * @param ends whether the corridor goes round the ends of the axis or is cut square at them
 */
public record Corridor(Line axis, Metres reach, Ends ends) implements Region {

    /** How a corridor ends. */
    public enum Ends {
        /** Half a disc beyond each end. */
        ROUND,
        /** Nothing beyond the perpendicular through each end. */
        FLAT
    }

    public Corridor {
        if (reach.value() <= 0) {
            throw new IllegalArgumentException("A corridor's reach is more than zero; found " + reach + ".");
        }
    }

    /** {@inheritDoc} Accuracy: a millimetre. Near a square end the depth may be told smaller than it is. */
    @Override
    public Metres depth(Position place) {
        Foot foot = axis.nearest(place);
        double depth = reach.value() - foot.distance().value();
        if (ends == Ends.FLAT) {
            int last = axis.vertices().size() - 1;
            depth = Math.min(depth, insideOfEnd(place, 0, 1));
            depth = Math.min(depth, insideOfEnd(place, last, last - 1));
        }
        return new Metres(depth);
    }

    /** Distance behind the perpendicular through an end; only near that end, elsewhere without effect. */
    private double insideOfEnd(Position place, int endVertex, int innerVertex) {
        Position end = axis.vertices().get(endVertex);
        var toPlace = Geodesy.inverse(end, place);
        if (toPlace.s12 > 2 * reach.value()) {
            return Double.POSITIVE_INFINITY;
        }
        var inward = Geodesy.inverse(end, axis.vertices().get(innerVertex));
        return toPlace.s12 * Math.cos(Math.toRadians(toPlace.azi1 - inward.azi1));
    }
}
