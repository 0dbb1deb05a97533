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

    private static final int SIGN = Long.SIZE - 1;

    private final Instant[] sorted;
    private final long[] seconds;

    /** The seconds of those that are whole, and of others one that never comes. */
    private final long[] wholes;

    /** Among {@code sorted}, which are in order and differ. */
    Ranks(List<Instant> sorted) {
        this.sorted = sorted.toArray(Instant[]::new);
        this.seconds = sorted.stream().mapToLong(Instant::getEpochSecond).toArray();
        this.wholes = sorted.stream()
                .mapToLong(each -> each.getNano() == 0 ? each.getEpochSecond() : Long.MIN_VALUE)
                .toArray();
    }

    /** Odd between two of them, even for one of them; from 1, before them all. */
    int of(Instant instant) {
        int found = Arrays.binarySearch(sorted, instant);
        return FIRST + (found >= 0 ? 2 * found + 1 : 2 * (-found - 1));
    }

    /** That of a whole second from 1970 UTC. Counted by signs: which it is cannot be foreseen, and a wrong guess takes long. */
    int of(long second) {
        long rank = FIRST;
        for (int i = 0; i < seconds.length; i++) {
            long ahead = seconds[i] - second;
            long aside = wholes[i] - second;
            long differ = (aside | -aside) >>> SIGN;
            rank += 2 * (ahead >>> SIGN) + 1 - differ;
        }
        return (int) rank;
    }

    /** Whether one of the instants lies between two, themselves left out, that have these ranks. */
    static boolean isAnyBetween(int from, int until) {
        return (until - FIRST) / 2 > (from - FIRST + 1) / 2;
    }
}
