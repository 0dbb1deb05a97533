package org.truceline.geo;

/**
 * How all discs stand to a region that lie within {@code radius} metres of some place.
 *
 * @param stance inside, outside, undrawn or open in the middle; unsure where none is told
 * @param radius zero or more; of what is open at its places, how far away the middle of a disc may lie
 */
record Settled(Stance stance, double radius) {

    /** Nothing is told of any. */
    static final Settled NOT = new Settled(Stance.UNSURE, 0);

    /** Of a region that is not drawn, everywhere. */
    static final Settled UNDRAWN = new Settled(Stance.UNDRAWN, Double.POSITIVE_INFINITY);

    /**
     * Around a place that lies {@code depth} deep, {@code slack} less or more, in a region of which the edge is as far away as
     * that and may be off by {@code error}.
     */
    static Settled at(double depth, double slack, double error) {
        double radius = Math.abs(depth) - slack - error;
        double open = error - slack - Math.abs(depth);
        return radius > 0
                ? new Settled(depth > 0 ? Stance.INSIDE : Stance.OUTSIDE, radius)
                : open > 0 ? new Settled(Stance.OPEN_IN_THE_MIDDLE, open) : NOT;
    }

    /** Around every place up to {@code reach} metres away. */
    Settled within(double reach) {
        return radius <= reach
                ? NOT
                : new Settled(stance, stance.isOpenAtPlaces() ? Double.POSITIVE_INFINITY : radius - reach);
    }

    Settled not() {
        return new Settled(stance.not(), radius);
    }

    /** In what two regions have in common. */
    Settled and(Settled other) {
        if (stance == Stance.OUTSIDE || other.stance == Stance.OUTSIDE) {
            return new Settled(Stance.OUTSIDE, Math.max(outside(), other.outside()));
        }
        Stance both = stance.and(other.stance);
        return both == Stance.UNSURE ? NOT : new Settled(both, Math.min(radius, other.radius));
    }

    /** In the union. */
    Settled or(Settled other) {
        return not().and(other.not()).not();
    }

    private double outside() {
        return stance == Stance.OUTSIDE ? radius : 0;
    }
}
