package org.truceline.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an incident is said to have happened: the first and last day that it may have been, both included, the local
 * time as worded, and the zone as stated. An empty zone means that none was stated; none is ever assumed here.
 */
public record When(LocalDate from, LocalDate to, Optional<String> time, Optional<String> zone) {

    /** @throws IllegalArgumentException when the last day lies before the first */
    public When {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("expected a last day on or after " + from + ", found " + to);
        }
        Require.textIfAny(time, "a local time");
        Require.textIfAny(zone, "a zone");
    }

    /** One day, with neither time nor zone stated. */
    public static When on(LocalDate day) {
        return new When(day, day, Optional.empty(), Optional.empty());
    }
}
