package org.truceline.agreement;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A time in which something holds.
 *
 * @param from its first instant, included; always when empty
 * @param until the first instant that it no longer covers; for good when empty
 * @param daily the hours of each day in which it holds; all when empty
 */
public record Span(Optional<Moment> from, Optional<Moment> until, Optional<Hours> daily) {

    /**
     * Hours of each day on a clock: {@code from} included, {@code until} not. Past midnight when {@code until} is not
     * after {@code from}.
     */
    public record Hours(Value<LocalTime> from, Value<LocalTime> until, Value<ZoneId> zone) {}
}
