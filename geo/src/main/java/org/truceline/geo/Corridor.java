package org.truceline.geo;

import java.util.List;

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

    /**
     * The corridor, whose square ends, if it has them, leave the axis whole; throws {@link IllegalArgumentException} where
     * the axis bends back behind the perpendicular through one of its ends.
     */
    public static Corridor along(Line axis, Metres reach, Ends ends) {
        Corridor corridor = new Corridor(axis, reach, ends);
        if (corridor.squareEnds().stream().anyMatch(End::cutsTheAxis)) {
            throw new IllegalArgumentException(
                    "A square end needs a line that does not bend back near it; this one lies partly behind its end.");
        }
        return corridor;
    }

    /** {@inheritDoc} Accuracy: a millimetre. Near a square end the depth may be told smaller than it is. */
    @Override
    public Metres depth(Position place) {
        double depth = reach.value() - axis.nearest(place).distance().value();
        for (End end : squareEnds()) {
            if (end.isNear(place)) {
                depth = Math.min(depth, end.inside(place));
            }
        }
        return new Metres(depth);
    }

    /**
     * {@inheritDoc} An axis that may lie anywhere within {@code error} may also turn at its ends, and a square end turns
     * with it: by up to twice the error over the length of its last segment.
     */
    @Override
    public Metres uncertainty(Whereabouts.Disc place, Metres error) {
        double uncertainty = error.value();
        for (End end : squareEnds()) {
            double away = Geodesy.distance(end.at(), place.centre()).value();
            double farthest = away + place.radius().value();
            if (away - place.radius().value() <= 2 * reach.value() + error.value()) {
                double turn = Math.min(1, 2 * error.value() / end.lastSegment());
                uncertainty = Math.max(uncertainty, error.value() + farthest * turn);
            }
        }
        return Metres.of(uncertainty);
    }

    private List<End> squareEnds() {
        int last = axis.vertices().size() - 1;
        return ends == Ends.ROUND ? List.of() : List.of(new End(0, 1), new End(last, last - 1));
    }

    /** An end of the axis that the corridor is cut at. */
    private final class End {
        private final int vertex;
        private final int inner;

        End(int vertex, int inner) {
            this.vertex = vertex;
            this.inner = inner;
        }

        Position at() {
            return axis.vertices().get(vertex);
        }

        double lastSegment() {
            return Geodesy.distance(at(), axis.vertices().get(inner)).value();
        }

        boolean isNear(Position place) {
            return Geodesy.distance(at(), place).value() <= 2 * reach.value();
        }

        /** Metres behind the perpendicular through this end: positive on the axis' side. */
        double inside(Position place) {
            var toPlace = Geodesy.inverse(at(), place);
            var inward = Geodesy.inverse(at(), axis.vertices().get(inner));
            return toPlace.s12 * Math.cos(Math.toRadians(toPlace.azi1 - inward.azi1));
        }

        /** True when some part of the axis near this end lies behind its perpendicular. */
        boolean cutsTheAxis() {
            return axis.densified(Metres.of(500)).vertices().stream()
                    .anyMatch(point -> isNear(point) && inside(point) < -1);
        }
    }
}
