package org.truceline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The end of "within n days" of an anchor, under each way of counting.
 *
 * <p>"Elapsed" adds n times 24 hours to the anchor's instant. "Calendar" counts dates on a clock: the last day is the
 * anchor's date plus n, or plus n - 1 when the anchor's own day counts as the first; it runs to its end, or only to the
 * anchor's hour, and then the switch for the first day has no bearing: the hour comes round n dates later.
 *
 * @param days n, at least 1
 * @param elapsed true for hours, false for dates
 * @param firstDayCounted whether the anchor's own day is day 1; dates only
 * @param lastDayToItsEnd whether the last day runs to its end; dates only
 */
public record DayCount(int days, boolean elapsed, boolean firstDayCounted, boolean lastDayToItsEnd) {

    public DayCount {
        if (days < 1) {
            throw new IllegalArgumentException("A period has at least one day; found " + days + ".");
        }
    }

    /**
     * The first instant at which the period is over, UTC; empty when it needs the anchor's hour and that is not known.
     *
     * @param anchorDay the anchor's date on {@code clock}
     * @param anchorHour the anchor's clock time, when it has one
     */
    public Optional<Instant> end(LocalDate anchorDay, Optional<LocalDateTime> anchorHour, ZoneId clock) {
        if (elapsed) {
            return anchorHour.map(hour -> hour.atZone(clock).toInstant().plusSeconds(86_400L * days));
        }
        if (lastDayToItsEnd) {
            LocalDate lastDay = anchorDay.plusDays(firstDayCounted ? days - 1L : days);
            return Optional.of(lastDay.plusDays(1).atStartOfDay(clock).toInstant());
        }
        return anchorHour.map(hour -> hour.plusDays(days).atZone(clock).toInstant());
    }
}
