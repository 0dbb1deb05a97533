package org.truceline.bench.made;

/** Numbers by a formula (SplitMix64), the same on every machine. */
public final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** Those of the row {@code row} of the series {@code seed}: no row hangs on those before it. */
    public static Dice of(long seed, long row) {
        return new Dice(mixed(seed) ^ mixed(row * STEP + 1));
    }

    /** A whole number from 0 up to and without {@code bound}. */
    public int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    /** A number from 0 up to and without 1. */
    public double share() {
        return (next() >>> 11) * 0x1p-53;
    }

    private long next() {
        state += STEP;
        return mixed(state);
    }

    private static long mixed(long number) {
        long first = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }
}
