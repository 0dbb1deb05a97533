package org.truceline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A way of counting dates on a clock: from an anchor forwards, or back.
 *
 * <p>Forwards, the last day is the anchor's date plus the period, one day less when the anchor's own day counts as the
 * first; it runs to its end, so the time is over when the next day begins. Back, the day is the anchor's date minus the
 * period, one day more when the anchor's own day counts, and the time is over when that day begins. Or the day runs to
 * the anchor's hour only: the anchor's clock time on the date moved by the period, and then the switch for the first day
 * has no bearing. The day of the month is cut to the month's length.
 *
 * @param firstDayCounted whether the anchor's own day is day 1; asked only for days that run to their end
 * @param lastDayToItsEnd whether the last day runs to its end
 * @param zone on whose clock
 */
public record DayCount(boolean firstDayCounted, boolean lastDayToItsEnd, ZoneId zone) {

    /** When {@code period} after {@code anchor} is over. */
    public InstantRange after(InstantRange anchor, Period period) {
        return moved(anchor, date -> date.plus(period));
    }

    /** When {@code period} before {@code anchor} begins. */
    public InstantRange before(InstantRange anchor, Period period) {
        if (lastDayToItsEnd) {
            return anchor.map(instant -> start(dateOf(instant).minus(period).plusDays(firstDayCounted ? 1 : 0)));
        }
        return moved(anchor, date -> date.minus(period));
    }

    private InstantRange moved(InstantRange anchor, UnaryOperator<LocalDate> move) {
        if (lastDayToItsEnd) {
            return anchor.map(instant -> start(move.apply(dateOf(instant))
                    .minusDays(firstDayCounted ? 1 : 0)
                    .plusDays(1)));
        }
        return toTheHour(anchor, move);
    }

    /**
     * Clock times moved with their dates. Where two dates are moved to one (31 January and 30 January to 28 February) an
     * earlier instant may come out later, so the days in between are held too.
     */
    private InstantRange toTheHour(InstantRange anchor, UnaryOperator<LocalDate> move) {
        Optional<LocalDate> firstDate = anchor.earliest().map(this::dateOf);
        Optional<LocalDate> lastDate = anchor.latest().map(this::dateOf);
        boolean severalDates = !firstDate.equals(lastDate);
        Optional<Instant> earliest = anchor.earliest().flatMap(instant -> {
            LocalDate date = dateOf(instant);
            Instant at = Told.instants(move.apply(date).atTime(timeOf(instant)), zone)
                    .earliest()
                    .orElseThrow();
            Instant next = start(move.apply(date.plusDays(1)));
            return Optional.of(severalDates && next.isBefore(at) ? next : at);
        });
        Optional<Instant> latest = anchor.latest().flatMap(instant -> {
            LocalDate date = dateOf(instant);
            Instant at = Told.instants(move.apply(date).atTime(timeOf(instant)), zone)
                    .latest()
                    .orElseThrow();
            Instant previous = start(move.apply(date.minusDays(1)).plusDays(1)).minusNanos(1);
            return Optional.of(severalDates && previous.isAfter(at) ? previous : at);
        });
        return new InstantRange(earliest, latest);
    }

    private LocalDate dateOf(Instant instant) {
        return local(instant).toLocalDate();
    }

    private LocalTime timeOf(Instant instant) {
        return local(instant).toLocalTime();
    }

    private LocalDateTime local(Instant instant) {
        return instant.atZone(zone).toLocalDateTime();
    }

    private Instant start(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }
}
