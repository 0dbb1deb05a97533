package org.truceline.geo;

/**
 * What is told of larger discs than those that stand to each region as their middle does: the sizes from one to another, and
 * their pattern, as one number. Sizes are kept to one part in a hundred, and fewer rather than more of them.
 */
final class Larger {

    /** No size is told. */
    static final long NONE = 0;

    /** A size is the upper half of a float. */
    private static final int SIZE_BITS = 16;

    private static final int PATTERN_BITS = 32;
    private static final int HALF = (1 << SIZE_BITS) - 1;

    private Larger() {}

    /** The least sizes from which on some region says that discs are open and every other one says how they stand. */
    static long of(Settled[] settled, StandingPatterns patterns) {
        double from = Double.POSITIVE_INFINITY;
        for (Settled one : settled) {
            if (one.open() < from && Settled.allTell(settled, one.open())) {
                from = one.open();
            }
        }
        return from == Double.POSITIVE_INFINITY ? NONE : from(from, settled, patterns);
    }

    private static long from(double from, Settled[] settled, StandingPatterns patterns) {
        double to = Double.POSITIVE_INFINITY;
        int pattern = StandingPatterns.NONE;
        for (Settled one : settled) {
            to = one.open() <= from ? to : Math.min(to, one.radius());
            pattern = patterns.with(pattern, one.truth(from));
        }
        long sizes = ((half((float) from) + 1) << SIZE_BITS) | half(Math.nextDown((float) to));
        return (sizes << PATTERN_BITS) | pattern;
    }

    private static long half(float size) {
        return (long) Float.floatToRawIntBits(size) >>> SIZE_BITS;
    }

    /** Whether discs of a size are told. */
    static boolean tells(long larger, double size) {
        return size >= size(larger >>> (PATTERN_BITS + SIZE_BITS)) && size < size((larger >>> PATTERN_BITS) & HALF);
    }

    private static float size(long half) {
        return Float.intBitsToFloat((int) (half << SIZE_BITS));
    }

    /** Their pattern. */
    static int pattern(long larger) {
        return (int) larger;
    }
}
