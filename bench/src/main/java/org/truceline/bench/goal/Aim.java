package org.truceline.bench.goal;

import java.util.Locale;

/**
 * What a goal asks of a value.
 *
 * @param atLeast true where the value has to be that or more, false where that or less
 * @param unit of the value: "x", "MiB"
 */
public record Aim(boolean atLeast, double bound, String unit) {

    private static final double SMALL = 1e-3;

    static Aim atLeast(double bound, String unit) {
        return new Aim(true, bound, unit);
    }

    static Aim atMost(double bound, String unit) {
        return new Aim(false, bound, unit);
    }

    /** Whether {@code value} is as the goal asks. */
    public boolean isReachedBy(double value) {
        return atLeast ? value >= bound : value <= bound;
    }

    /** ">= 8 x". */
    public String words() {
        return (atLeast ? ">= " : "<= ") + number(bound) + " " + unit;
    }

    /** Three digits that count, and the unit. */
    public String words(double value) {
        return number(value) + " " + unit;
    }

    private static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e9) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        if (Math.abs(value) < SMALL) {
            return String.format(Locale.ROOT, "%.1e", value);
        }
        int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(Math.abs(value))));
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
