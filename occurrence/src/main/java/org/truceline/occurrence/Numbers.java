package org.truceline.occurrence;

import java.util.Locale;

/**
 * A number as far as it is told: any from {@code least} to {@code most}, both included.
 *
 * @param least smallest possible, negative infinity when nothing bounds it
 * @param most greatest possible, infinity when nothing bounds it
 */
public record Numbers(double least, double most) {

    /** Nothing is told of the number. */
    public static final Numbers UNTOLD = new Numbers(0, Double.POSITIVE_INFINITY);

    public Numbers {
        if (!(least <= most)) {
            throw new IllegalArgumentException(
                    "A number's least is not above its most; found " + least + " and " + most + ".");
        }
    }

    /** Exactly {@code value}. */
    public static Numbers exactly(double value) {
        return new Numbers(value, value);
    }

    /** "36", "at least 80", "from 3 to 9", "any number". */
    @Override
    public String toString() {
        if (least == most) {
            return spoken(least);
        }
        if (Double.isInfinite(most)) {
            return least <= 0 ? "any number" : "at least " + spoken(least);
        }
        return least <= 0 ? "at most " + spoken(most) : "from " + spoken(least) + " to " + spoken(most);
    }

    private static String spoken(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : String.format(Locale.ROOT, "%s", number);
    }
}
