package org.truceline.assessment.effort;

import java.time.Duration;
import java.time.Instant;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Truth;

/** The time that a count or a report is of: from {@code from} (included) until {@code until} (excluded), UTC. */
public record TimeWindow(Instant from, Instant until) {

    /** @throws IllegalArgumentException when it ends before it begins, or at once */
    public TimeWindow {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "expected a window that ends after " + from + ", found one that ends at " + until);
        }
    }

    /** Whether something that may have happened in {@code time} happened in it. */
    public Truth holds(PossibleTime time) {
        boolean startsIn = time.from().filter(start -> !start.isBefore(from)).isPresent();
        boolean endsIn = time.until().filter(end -> !end.isAfter(until)).isPresent();
        if (startsIn && endsIn) {
            return Truth.TRUE;
        }
        boolean after = time.from().filter(start -> !start.isBefore(until)).isPresent();
        boolean before = time.until().filter(end -> !end.isAfter(from)).isPresent();
        return after || before ? Truth.FALSE : Truth.OPEN;
    }

    /** How long it is. */
    public Duration length() {
        return Duration.between(from, until);
    }

    /** The instant, or the nearer end of the window where it lies outside. */
    Instant clip(Instant instant) {
        return instant.isBefore(from) ? from : instant.isAfter(until) ? until : instant;
    }
}
