package org.truceline.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a duty is due.
 *
 * @param from the first instant at which it can be fulfilled in time; from the beginning when empty
 * @param by the first instant at which the time is over; the text names none when empty
 */
public record Due(Optional<Moment> from, Optional<Moment> by) {

    /** The text names no time. */
    public static final Due UNTOLD = new Due(Optional.empty(), Optional.empty());

    /** From the beginning of a day to its end. */
    public static Due on(LocalDate day, Value<java.time.ZoneId> clock) {
        return new Due(
                Optional.of(Moment.startOf(Value.of(day), clock)), Optional.of(Moment.endOf(Value.of(day), clock)));
    }
}
