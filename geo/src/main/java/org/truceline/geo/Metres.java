package org.truceline.geo;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A length on the WGS 84 ellipsoid in metres.
 *
 * @param value finite; negative only where a method says what that means
 */
public record Metres(double value) implements Comparable<Metres> {

    /** No length. */
    public static final Metres ZERO = new Metres(0);

    public Metres {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A length is a finite number of metres; found " + value + ".");
        }
    }

    /** {@code value} metres. */
    public static Metres of(double value) {
        return new Metres(value);
    }

    /** {@code value} kilometres. */
    public static Metres ofKilometres(double value) {
        return new Metres(value * 1000);
    }

    /** This length in kilometres. */
    public double kilometres() {
        return value / 1000;
    }

    /** The sum of the two. */
    public Metres plus(Metres other) {
        return new Metres(value + other.value);
    }

    /** Throws {@link IllegalArgumentException}, naming {@code what} this is, where it is below zero. */
    void requireNotNegative(String what) {
        if (value < 0) {
            throw new IllegalArgumentException(what + " is zero or more; found " + this + ".");
        }
    }

    /** By hand, as the hash: what Java makes for records takes as long to link as the reading of many lengths. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Metres metres && Double.compare(value, metres.value) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(value);
    }

    @Override
    public int compareTo(Metres other) {
        return Double.compare(value, other.value);
    }

    /** In words: "850 m" below a kilometre, else "6 km" or "6.4 km", rounded to the nearest step. */
    @Override
    public String toString() {
        if (Math.abs(value) < 999.5) {
            return rounded(value, 0) + " m";
        }
        String oneDecimal = rounded(kilometres(), 1);
        return (oneDecimal.endsWith(".0") ? oneDecimal.substring(0, oneDecimal.length() - 2) : oneDecimal) + " km";
    }

    private static String rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
