package org.truceline.batch.kernel;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Where an instant stands among others: two instants have the same rank when they stand alike to each. */
final class Ranks {

    /** Stands for that of an instant that is not told. */
    static final int UNTOLD = 0;

    /** That of an instant before all. */
    static final int FIRST = 1;

    private final Instant[] sorted;
    private final long[] seconds;

    /** Among {@code sorted}, which are in order and differ. */
    Ranks(List<Instant> sorted) {
        this.sorted = sorted.toArray(Instant[]::new);
        this.seconds = sorted.stream().mapToLong(Instant::getEpochSecond).toArray();
    }

    /** Odd between two of them, even for one of them; from 1, before them all. */
    int of(Instant instant) {
        int found = Arrays.binarySearch(sorted, instant);
        return FIRST + (found >= 0 ? 2 * found + 1 : 2 * (-found - 1));
    }

    /** That of a whole second from 1970 UTC. */
    int of(long second) {
        int before = 0;
        while (before < seconds.length && isBefore(before, second)) {
            before++;
        }
        boolean met = before < seconds.length
                && seconds[before] == second
                && sorted[before].equals(Instant.ofEpochSecond(second));
        return FIRST + 2 * before + (met ? 1 : 0);
    }

    /** Whether one of the instants lies between two, themselves left out, that have these ranks. */
    static boolean isAnyBetween(int from, int until) {
        return (until - FIRST) / 2 > (from - FIRST + 1) / 2;
    }

    private boolean isBefore(int index, long second) {
        return seconds[index] < second;
    }
}
