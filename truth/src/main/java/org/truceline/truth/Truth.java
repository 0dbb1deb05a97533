package org.truceline.truth;

import java.util.Collection;

/**
 * What is known of a condition: the closed interval [low, high] inside [0, 1] that its likelihood lies in.
 *
 * <p>[1, 1] is true, [0, 0] false and [0, 1] nothing known. With ends 0 and 1 the three operations are Kleene's
 * three-valued logic; with other ends they are Fréchet's bounds, which hold whatever the dependence between the
 * conditions.
 *
 * @param low lower end, at least 0
 * @param high upper end, at least {@code low} and at most 1
 */
public record Truth(double low, double high) {

    /** [1, 1]. */
    public static final Truth TRUE = new Truth(1, 1);

    /** [0, 0]. */
    public static final Truth FALSE = new Truth(0, 0);

    /** [0, 1]: nothing is known. */
    public static final Truth OPEN = new Truth(0, 1);

    public Truth {
        if (!(0 <= low && low <= high && high <= 1)) {
            throw new IllegalArgumentException(
                    "A truth is an interval inside [0, 1]; found [" + low + ", " + high + "].");
        }
    }

    /** {@link #TRUE} or {@link #FALSE}. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** True when both ends are 1. */
    public boolean isTrue() {
        return low == 1;
    }

    /** True when both ends are 0. */
    public boolean isFalse() {
        return high == 0;
    }

    /** True when the condition is neither true nor false. */
    public boolean isOpen() {
        return !isTrue() && !isFalse();
    }

    /** The truth of the opposite: [1 - high, 1 - low]. */
    public Truth not() {
        return new Truth(1 - high, 1 - low);
    }

    /** The truth of both together: [max(0, a + c - 1), min(b, d)]. */
    public Truth and(Truth other) {
        return new Truth(Math.max(0, low + other.low - 1), Math.min(high, other.high));
    }

    /** The truth of at least one of the two: [max(a, c), min(1, b + d)]. */
    public Truth or(Truth other) {
        return new Truth(Math.max(low, other.low), Math.min(1, high + other.high));
    }

    /** The smallest interval that holds both. */
    public Truth hull(Truth other) {
        return new Truth(Math.min(low, other.low), Math.max(high, other.high));
    }

    /** The smallest interval that holds all of {@code truths}; throws when there is none. */
    public static Truth hullOf(Collection<Truth> truths) {
        return truths.stream()
                .reduce(Truth::hull)
                .orElseThrow(() -> new IllegalArgumentException("The hull of no truths is not defined."));
    }
}
