package org.truceline.batch.kernel;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

/** Where an instant stands among others: two instants have the same rank when they stand alike to each. */
final class Ranks {

    private final List<Instant> sorted;

    /** Among {@code sorted}, which are in order and differ. */
    Ranks(List<Instant> sorted) {
        this.sorted = sorted;
    }

    /** Odd for one of them, even for the time between two; from 0, before them all. */
    int of(Instant instant) {
        int found = Collections.binarySearch(sorted, instant);
        return found >= 0 ? 2 * found + 1 : 2 * (-found - 1);
    }
}
