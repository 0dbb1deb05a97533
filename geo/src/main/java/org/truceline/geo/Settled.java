package org.truceline.geo;

import org.truceline.truth.Truth;

/**
 * How all discs stand to a region that lie around some place.
 *
 * @param stance inside, outside, undrawn or open in the middle; unsure where none is told
 * @param radius metres up to which all discs stand so, zero or more; of what is open at its places, how far away the middle of a
 *     disc may lie
 * @param open metres from which on all discs surely have a place inside and one outside; infinite where that is not told
 * @param various metres from which on a survey could not tell all discs alike; infinite where none was tried
 */
record Settled(Stance stance, double radius, double open, double various) {

    /** Nothing is told of any. */
    static final Settled NOT = new Settled(Stance.UNSURE, 0);

    /** Of a region that is not drawn, everywhere. */
    static final Settled UNDRAWN = new Settled(Stance.UNDRAWN, Double.POSITIVE_INFINITY);

    Settled(Stance stance, double radius, double open) {
        this(stance, radius, open, Double.POSITIVE_INFINITY);
    }

    /** Of small discs only. */
    Settled(Stance stance, double radius) {
        this(stance, radius, Double.POSITIVE_INFINITY);
    }

    /**
     * Around a place that lies {@code depth} deep, {@code slack} less or more, in a region of which the edge is as far away as
     * that and may be off by {@code error}.
     */
    static Settled at(double depth, double slack, double error, double open) {
        double radius = Math.abs(depth) - slack - error;
        double openMiddle = error - slack - Math.abs(depth);
        return radius > 0
                ? new Settled(depth > 0 ? Stance.INSIDE : Stance.OUTSIDE, radius, open)
                : openMiddle > 0
                        ? new Settled(Stance.OPEN_IN_THE_MIDDLE, openMiddle, open)
                        : new Settled(Stance.UNSURE, 0, open);
    }

    /** Around every place up to {@code reach} metres away. */
    Settled within(double reach) {
        double least = stance.isOpenAtPlaces() ? Double.POSITIVE_INFINITY : radius - reach;
        return radius <= reach ? new Settled(Stance.UNSURE, 0, open + reach) : new Settled(stance, least, open + reach);
    }

    /** Whether it says how discs of this size stand. */
    boolean tells(double size) {
        return (size <= radius && stance != Stance.UNSURE) || size >= open;
    }

    /** Whether all of them say it. */
    static boolean allTell(Settled[] regions, double size) {
        for (Settled region : regions) {
            if (!region.tells(size)) {
                return false;
            }
        }
        return true;
    }

    /** How they stand. */
    Truth truth(double size) {
        return size <= radius ? stance.truth() : Truth.OPEN;
    }

    /** When a survey of all discs of a size together came to {@code truth}. */
    Settled surveyed(Truth truth, double size) {
        return truth.isOpen()
                ? new Settled(stance, radius, open, size)
                : new Settled(truth.isTrue() ? Stance.INSIDE : Stance.OUTSIDE, Math.max(radius, size), open, various);
    }

    Settled not() {
        return new Settled(stance.not(), radius, open);
    }

    /** In what two regions have in common. */
    Settled and(Settled other) {
        double common = Math.min(openInside(other), other.openInside(this));
        if (stance == Stance.OUTSIDE || other.stance == Stance.OUTSIDE) {
            return new Settled(Stance.OUTSIDE, Math.max(outside(), other.outside()), common);
        }
        Stance both = stance.and(other.stance);
        return both == Stance.UNSURE
                ? new Settled(both, 0, common)
                : new Settled(both, Math.min(radius, other.radius), common);
    }

    /** In the union. */
    Settled or(Settled other) {
        return not().and(other.not()).not();
    }

    private double outside() {
        return stance == Stance.OUTSIDE ? radius : 0;
    }

    /** From where on discs are open that have both of their places inside another region. */
    private double openInside(Settled other) {
        return other.stance == Stance.INSIDE && other.radius >= open ? open : Double.POSITIVE_INFINITY;
    }
}
