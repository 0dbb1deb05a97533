package org.truceline.geo;

import java.util.Optional;

/**
 * The ground between two geodesic distances from a line, on one of its sides or on both, edges included.
 *
 * <p>A place whose nearest point of the line is one of its ends, behind the perpendicular there, lies beyond that end.
 * Which side of the line it is on cannot be told. The side of any other place is that of the nearest segment; for a line
 * that is off, as long as it does not turn back on itself within its error.
 *
 * @param axis the line
 * @param side the side that the strip lies on, looking along the line
 * @param from distance of the near edge, zero or more
 * @param to distance of the far edge, more than {@code from}; empty when the strip has none
 * @param ends how the strip ends
 * @param error how far the real line may lie from the axis, anywhere; zero or more
 */
public record Strip(Line axis, Side side, Metres from, Optional<Metres> to, Ends ends, Metres error)
        implements Region.Leaf {

    /** Metres beyond which a clearance from the other side is not told, unless it is needed. */
    private static final double FAR = 200_000;

    /** Where a strip lies, looking along its line. */
    public enum Side {
        BOTH,
        LEFT,
        RIGHT
    }

    /** How a strip ends. */
    public enum Ends {
        /** Round the ends of the line: on one side, nobody can tell how far round. */
        ROUND,
        /** Nothing beyond the perpendicular through each end. */
        FLAT,
        /** Round or flat, the text does not tell: what the two answer differently is open. */
        UNTOLD
    }

    /** Throws {@link IllegalArgumentException} also where the axis bends back behind a flat end of a strip that has one. */
    public Strip {
        from.requireNotNegative("A strip's near edge");
        error.requireNotNegative("A drawing's error");
        if (to.isPresent() && to.get().compareTo(from) <= 0) {
            throw new IllegalArgumentException(
                    "A strip's far edge lies beyond its near edge; found " + from + " to " + to.get() + ".");
        }
        if (ends == Ends.FLAT && to.isPresent()) {
            Metres near = Metres.of(2 * to.get().value());
            if (axis.ends().stream().anyMatch(end -> end.cuts(axis, near))) {
                throw new IllegalArgumentException(
                        "A square end needs a line that does not bend back near it; this one lies partly behind its end.");
            }
        }
    }

    /** All places within {@code reach} of the line on both sides. */
    public static Strip around(Line axis, Metres reach, Ends ends, Metres error) {
        return new Strip(axis, Side.BOTH, Metres.ZERO, Optional.of(reach), ends, error);
    }

    /** {@inheritDoc} Accuracy: a millimetre. */
    @Override
    public Depths depths(Whereabouts.Disc piece) {
        Foot nearest = axis.nearest(piece.centre());
        double slack = piece.radius().value() + error.value();
        double band = band(nearest.distance().value());
        Depths depths = Depths.near(band, slack).atMost(deepest() + error.value());
        if (depths.surelyOutside() || (side == Side.BOTH && ends == Ends.ROUND)) {
            return depths;
        }
        Depths beforeEnds = beforeEnds(nearest, piece, depths.least());
        if (side != Side.BOTH) {
            double enough = Math.max(Math.min(Math.abs(band), FAR), 2 * slack + 1);
            double left = Sides.clearance(axis, piece.centre(), nearest, enough);
            depths = depths.and(onSide(left, nearest.distance().value(), slack, beforeEnds));
        }
        return switch (ends) {
            case ROUND -> depths;
            case FLAT -> depths.and(beforeEnds);
            case UNTOLD -> new Depths(Math.min(depths.least(), beforeEnds.least()), depths.most());
        };
    }

    /** How far inside the two distances a place lies that is {@code distance} from the axis. */
    private double band(double distance) {
        double toFarEdge = to.map(Metres::value).orElse(Double.POSITIVE_INFINITY) - distance;
        return from.value() == 0 ? toFarEdge : Math.min(distance - from.value(), toFarEdge);
    }

    private double deepest() {
        double width = to.map(Metres::value).orElse(Double.POSITIVE_INFINITY) - from.value();
        return side == Side.BOTH && from.value() == 0 ? width : width / 2;
    }

    private Depths beforeEnds(Foot nearest, Whereabouts.Disc piece, double enough) {
        return axis.ends().stream()
                .map(end -> end.clearance(axis, nearest, piece, error, enough))
                .reduce(Depths::and)
                .orElseThrow();
    }

    /** Beyond an end there is no sure side, unless nothing of the strip lies there. */
    private Depths onSide(double left, double distance, double slack, Depths beforeEnds) {
        double clear = side == Side.RIGHT ? -left : left;
        if (ends == Ends.FLAT) {
            return Depths.near(clear, slack);
        }
        double known = beforeEnds.least() + slack;
        return known < 0
                ? Depths.near(0, distance + slack)
                : Depths.near(Math.signum(clear) * Math.min(Math.abs(clear), known), slack);
    }
}
