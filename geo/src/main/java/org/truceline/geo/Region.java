package org.truceline.geo;

import java.util.List;

/**
 * A part of the Earth's surface, its edge included, and how far its drawing may be off.
 *
 * <p>One question decides everything: {@link #depths}. The pieces that a region is composed of may each be off in a way
 * of their own, so a composed region is never told more firmly than any of these ways allows.
 */
public sealed interface Region {

    /**
     * The clearances that points of {@code piece} may have: for every point and every way in which the drawing may be off
     * within its error, the signed clearance lies between the two. A clearance is positive inside, negative outside, changes
     * by at most one metre per metre walked, and is never more than the distance to the edge in absolute value.
     */
    Depths depths(Whereabouts.Disc piece);

    /** The clearances that {@code place} itself may have. */
    default Depths depths(Position place) {
        return depths(new Whereabouts.Disc(place, Metres.ZERO));
    }

    /** A region that is drawn, not composed. */
    sealed interface Leaf extends Region permits Strip, Outline, Round {
        /** How far the real thing may lie from what is drawn, anywhere; zero or more. */
        Metres error();
    }

    /** Everything that lies in at least one of {@code parts}, measured part by part; make it by {@link #either}. */
    record Either(List<Region> parts) implements Region {
        public Either {
            parts = atLeastOne(parts);
        }

        @Override
        public Depths depths(Whereabouts.Disc piece) {
            return parts.stream()
                    .map(part -> part.depths(piece))
                    .reduce(Depths::or)
                    .orElseThrow();
        }
    }

    /** Everything that lies in all of {@code parts}. */
    record Both(List<Region> parts) implements Region {
        public Both {
            parts = atLeastOne(parts);
        }

        @Override
        public Depths depths(Whereabouts.Disc piece) {
            return parts.stream()
                    .map(part -> part.depths(piece))
                    .reduce(Depths::and)
                    .orElseThrow();
        }
    }

    /** What lies in {@code whole} and not in {@code hole}; the hole's edge still belongs to it. */
    record Without(Region whole, Region hole) implements Region {
        @Override
        public Depths depths(Whereabouts.Disc piece) {
            return whole.depths(piece).and(hole.depths(piece).not());
        }
    }

    /** A region of whose extent nothing is known: everything about it is open. */
    record Undrawn() implements Region {
        @Override
        public Depths depths(Whereabouts.Disc piece) {
            return Depths.UNKNOWN;
        }
    }

    /**
     * The union. Parts that meet are joined before anything is measured, so that a piece of ground across their common edge
     * is surely inside: bands of one line; outlines of the same error that are drawn by themselves, or along one line, which
     * are taken for parts of one drawing that is off as a whole; and outlines and discs that are not off. Throws {@link IllegalArgumentException} for no parts.
     */
    static Region either(List<Region> parts) {
        List<Region> joined = Joining.join(atLeastOne(parts));
        return joined.size() == 1 ? joined.getFirst() : new Either(joined);
    }

    /** The union of the two, as {@link #either(List)} makes it. */
    static Region either(Region one, Region other) {
        return either(List.of(one, other));
    }

    /** What all {@code parts} have in common; throws {@link IllegalArgumentException} for none. */
    static Region both(List<Region> parts) {
        List<Region> some = atLeastOne(parts);
        return some.size() == 1 ? some.getFirst() : new Both(some);
    }

    /** What the two have in common. */
    static Region both(Region one, Region other) {
        return both(List.of(one, other));
    }

    /** The first without the second. */
    static Region without(Region whole, Region hole) {
        return new Without(whole, hole);
    }

    private static List<Region> atLeastOne(List<Region> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A composed region has at least one part; found none.");
        }
        return List.copyOf(parts);
    }
}
