package org.truceline.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.truceline.time.Told;

/**
 * A named instant or day of the agreement.
 *
 * @param id names it
 * @param title "the effective instant of the ceasefire"
 * @param local the day or clock time as the text has it
 * @param zone the clock that it is told on
 * @param clause the words, when they are quoted
 */
public record Moment(String id, String title, Value<Told> local, Value<ZoneId> zone, Optional<Clause> clause) {

    /** The instant in {@code world}, seconds taken as zero; empty when the text has no hour or nobody reads a value. */
    public Optional<Instant> instant(World world) {
        return hour(world)
                .flatMap(hour -> zone.in(world).map(clock -> hour.atZone(clock).toInstant()));
    }

    /** The day in {@code world}, on its own clock. */
    public Optional<LocalDate> day(World world) {
        return local.in(world).map(told -> told.from().toLocalDate());
    }

    /** The clock time in {@code world}; empty when only a day is told. */
    public Optional<LocalDateTime> hour(World world) {
        return local.in(world).filter(told -> !told.isDay()).map(Told::from);
    }
}
