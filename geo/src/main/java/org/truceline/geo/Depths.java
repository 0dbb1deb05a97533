package org.truceline.geo;

/**
 * How deep all points of a piece of ground may lie in a region, whichever way its drawing is off within its stated
 * error: the closed interval [least, most] of clearances in metres on the ellipsoid, positive inside, negative outside,
 * infinite where nothing is known.
 *
 * @param least no point lies less deep, however the drawing is off
 * @param most no point lies deeper; at least {@code least}
 */
public record Depths(double least, double most) {

    /** Nothing is known. */
    public static final Depths UNKNOWN = new Depths(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Metres from zero up to which the sign of an end is not believed that a quick look tells. */
    static final double UNBELIEVED = 1;

    /** Of ends that are both too near to zero to be believed. */
    static final Depths UNTOLD = new Depths(0, 0);

    public Depths {
        if (!(least <= most)) {
            throw new IllegalArgumentException(
                    "Depths run from the least to the most; found " + least + " to " + most + ".");
        }
    }

    /** The depths within {@code slack} metres of {@code depth}. */
    static Depths near(double depth, double slack) {
        return new Depths(depth - slack, depth + slack);
    }

    /** An end that lies between two others, with a sign that is believed where both have it, and else not. */
    static double told(double least, double most) {
        return least > UNBELIEVED ? least : most < -UNBELIEVED ? most : 0;
    }

    /** These depths where none can be more than {@code deepest}; the least is taken to know that already. */
    Depths atMost(double deepest) {
        return new Depths(least, Math.max(least, Math.min(most, deepest)));
    }

    /** True when every point is inside, whichever way: the edge belongs to the region. */
    public boolean surelyInside() {
        return least >= 0;
    }

    /** True when every point is outside, whichever way. */
    public boolean surelyOutside() {
        return most < 0;
    }

    /** Whether both ends have signs that are believed of a quick look. */
    boolean areBelieved() {
        return Math.abs(least) > UNBELIEVED && Math.abs(most) > UNBELIEVED;
    }

    /** Depths in the union of two regions: the larger ends. */
    Depths or(Depths other) {
        return new Depths(Math.max(least, other.least), Math.max(most, other.most));
    }

    /** Depths in what two regions have in common: the smaller ends. */
    Depths and(Depths other) {
        return new Depths(Math.min(least, other.least), Math.min(most, other.most));
    }

    /** Depths outside the region. */
    Depths not() {
        return new Depths(-most, -least);
    }
}
