package org.truceline.batch.law;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.LongStream;

/**
 * Runs a law over many seeds. {@code -Dlaws.times=10} tries ten times as many, {@code -Dlaws.seed=7 -Dlaws.cases=1} the one
 * that a failure names.
 */
final class Cases {

    private static final long FIRST = Long.getLong("laws.seed", 0);
    private static final Optional<Integer> COUNT = Optional.ofNullable(Integer.getInteger("laws.cases"));
    private static final int TIMES = Integer.getInteger("laws.times", 1);

    private Cases() {}

    /** A law, tried with one seed; it throws where it does not hold. */
    interface Law {
        void holdFor(long seed) throws Exception;
    }

    /** True when a part of the cases is replayed, so that nothing can be said of how often things occur. */
    static boolean isReplay() {
        return COUNT.isPresent() || FIRST != 0;
    }

    /** How many cases there are where usually there are {@code usual}. */
    static int count(int usual) {
        return COUNT.orElse(TIMES * usual);
    }

    /**
     * Tries the law of test {@code test} with {@code usual} seeds, or as the properties say, several at once; fails with how
     * many it does not hold for and the first of them.
     */
    static void each(Class<?> test, int usual, Law law) {
        Map<Long, Throwable> failures = new ConcurrentSkipListMap<>();
        LongStream.range(FIRST, FIRST + count(usual)).parallel().forEach(seed -> {
            try {
                law.holdFor(seed);
            } catch (Exception | AssertionError problem) {
                failures.put(seed, problem);
            }
        });
        failures.entrySet().stream().findFirst().ifPresent(first -> {
            throw new AssertionError(
                    "Does not hold for " + failures.size() + " of " + count(usual) + " seeds: " + failures.keySet()
                            + "\n" + first.getValue().getMessage() + "\n" + replay(test, first.getKey()),
                    first.getValue());
        });
    }

    /** The seed, and the command that tries it again. */
    static String replay(Class<?> test, long seed) {
        return "Seed " + seed + ". To replay: ./mvnw -Pfast -pl batch -am -DskipWeb -Dtest=" + test.getSimpleName()
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dlaws.seed=" + seed + " -Dlaws.cases=1 test";
    }
}
