package org.truceline.geo;

import java.util.List;

/** Every place where something may have been, for all that a report tells. */
public sealed interface Whereabouts {

    /** Nothing is told of the place. */
    record Anywhere() implements Whereabouts {}

    /**
     * Anywhere within a distance of a point, edge included; nothing says where in it.
     *
     * @param centre the point
     * @param radius zero or more
     */
    record Disc(Position centre, Metres radius) implements Whereabouts {
        public Disc {
            radius.requireNotNegative("A radius");
        }
    }

    /** Anywhere inside a drawn area. */
    record Area(Polygon outline) implements Whereabouts {}

    /**
     * Anywhere that an observer, himself anywhere in a disc, sees in some direction at some distance.
     *
     * @param from where the observer may have been
     * @param bearings directions at the observer, true north
     * @param nearest least distance from the observer, zero or more
     * @param farthest greatest distance, at least {@code nearest}
     */
    record Sector(Disc from, Bearings bearings, Metres nearest, Metres farthest) implements Whereabouts {
        public Sector {
            nearest.requireNotNegative("The least distance of a sector");
            requireOrder("A sector's distances", nearest, farthest);
        }
    }

    /**
     * Anywhere along a part of a line.
     *
     * @param line the line
     * @param from where the part begins, metres along the line from its start, zero or more
     * @param to where it ends, at least {@code from}; both are brought back to the line's end where they lie beyond it
     * @param within how far off the part it may have been, zero or more
     */
    record Stretch(Line line, Metres from, Metres to, Metres within) implements Whereabouts {
        public Stretch {
            from.requireNotNegative("The beginning of a stretch");
            within.requireNotNegative("The distance from a stretch");
            requireOrder("A stretch's ends", from, to);
        }
    }

    /** Anywhere in a strip, wherever the strip may lie within its error. */
    record Beside(Strip strip) implements Whereabouts {}

    /**
     * One of several places that the reports name, and no way to tell which.
     *
     * @param candidates at least one
     */
    record OneOf(List<Whereabouts> candidates) implements Whereabouts {
        public OneOf {
            candidates = List.copyOf(candidates);
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("One of several places needs at least one place.");
            }
        }
    }

    /**
     * Where all of several statements hold at once; where that is nowhere, they contradict one another and nothing is
     * known.
     *
     * @param statements at least one
     */
    record All(List<Whereabouts> statements) implements Whereabouts {
        public All {
            statements = List.copyOf(statements);
            if (statements.isEmpty()) {
                throw new IllegalArgumentException("Several statements of a place need at least one.");
            }
        }
    }

    private static void requireOrder(String what, Metres from, Metres to) {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException(
                    what + " run from the smaller to the larger; found " + from + " to " + to + ".");
        }
    }
}
