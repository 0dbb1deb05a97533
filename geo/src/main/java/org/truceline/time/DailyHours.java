package org.truceline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/**
 * Hours of each day on a clock, as the clock shows them: from {@code from} (included) to {@code until} (excluded), past
 * midnight when {@code until} is not after {@code from}, and the whole day when they are the same.
 */
public record DailyHours(LocalTime from, LocalTime until, ZoneId zone) {

    /** True when the clock shows one of the hours at {@code instant}. */
    public boolean holdAt(Instant instant) {
        LocalTime time = instant.atZone(zone).toLocalTime();
        boolean begun = !time.isBefore(from);
        boolean still = time.isBefore(until);
        return from.isBefore(until) ? begun && still : begun || still;
    }

    /** True when they begin when they end: every hour is one of them. */
    public boolean isAllDay() {
        return from.equals(until);
    }

    /** All instants after {@code first} and before {@code end} at which the hours begin or end, and a few more. */
    public List<Instant> changes(Instant first, Instant end) {
        List<Instant> changes = new ArrayList<>();
        LocalDate last = end.atZone(zone).toLocalDate();
        for (LocalDate day = first.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (LocalTime time : List.of(from, until)) {
                InstantRange at = Told.instants(day.atTime(time), zone);
                at.earliest().ifPresent(changes::add);
                at.latest().ifPresent(changes::add);
            }
        }
        ZoneOffsetTransition transition = zone.getRules().nextTransition(first);
        while (transition != null && transition.getInstant().isBefore(end)) {
            changes.add(transition.getInstant());
            transition = zone.getRules().nextTransition(transition.getInstant());
        }
        return changes.stream()
                .filter(at -> at.isAfter(first) && at.isBefore(end))
                .toList();
    }

    /** "06:00 to 18:00 Asia/Gaza". */
    @Override
    public String toString() {
        return from + " to " + until + " " + zone.getId();
    }
}
