package org.truceline.batch.law;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance from a seed. Each named branch draws for itself: a draw more in one of them leaves all others as they are, so that
 * two agreements of one seed differ only where they are meant to.
 */
final class Dice {

    private final long seed;
    private final SplittableRandom random;

    private Dice(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    static Dice of(long seed) {
        return new Dice(seed);
    }

    /** The branch of that name; the same however much was drawn before. */
    Dice at(Object... path) {
        long mixed = seed;
        for (Object step : path) {
            for (char letter : ("/" + step).toCharArray()) {
                mixed = (mixed ^ letter) * 0x100000001b3L;
                mixed ^= mixed >>> 29;
            }
        }
        return new Dice(mixed);
    }

    /** From 0 to {@code bound}, not included. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** From {@code least} to {@code most}. */
    double real(double least, double most) {
        return random.nextDouble(least, most);
    }

    /** True so many times of a hundred. */
    boolean percent(int times) {
        return random.nextInt(100) < times;
    }

    @SafeVarargs
    final <T> T pick(T... from) {
        return from[random.nextInt(from.length)];
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Some of {@code from}, each at most once. */
    <T> List<T> some(List<T> from, int least, int most) {
        List<T> shuffled = shuffled(from);
        return shuffled.subList(0, Math.min(shuffled.size(), between(least, most)));
    }

    <T> List<T> shuffled(List<T> from) {
        List<T> shuffled = new ArrayList<>(from);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T moved = shuffled.get(i);
            shuffled.set(i, shuffled.get(j));
            shuffled.set(j, moved);
        }
        return shuffled;
    }
}
