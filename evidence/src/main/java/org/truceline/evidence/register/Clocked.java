package org.truceline.evidence.register;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.truceline.time.InstantRange;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

/**
 * A time as somebody told it: a day or a clock time, or the first and the last of a stretch, with the zone as stated.
 *
 * @param first the time, or where the stretch begins
 * @param last where the stretch ends, itself within it; empty when one time is told
 * @param zone the zone that was stated; empty when none was, and none is assumed
 */
public record Clocked(Told first, Optional<Told> last, Optional<ZoneId> zone) {

    /** @throws IllegalArgumentException when the stretch ends before it begins on its own clock */
    public Clocked {
        if (last.filter(end -> !end.until().isAfter(first.from())).isPresent()) {
            throw new IllegalArgumentException("expected an end at or after " + first.text() + ", found "
                    + last.get().text());
        }
    }

    /** One time in one zone. */
    public static Clocked at(String told, ZoneId zone) {
        return new Clocked(Told.parse(told), Optional.empty(), Optional.of(zone));
    }

    /** True when every part is told with an offset or in a stated zone. */
    public boolean isOnAClock() {
        return zone.isPresent()
                || (first.offset().isPresent()
                        && last.map(end -> end.offset().isPresent()).orElse(true));
    }

    /** Every instant that may be meant; where no zone was stated, on any of {@code otherwise}. */
    public PossibleTime possible(Collection<? extends ZoneId> otherwise) {
        Collection<? extends ZoneId> clocks =
                zone.<Collection<? extends ZoneId>>map(List::of).orElse(otherwise);
        PossibleTime start = first.on(clocks);
        return last.map(end -> new PossibleTime(start.from(), end.on(clocks).until()))
                .orElse(start);
    }

    /**
     * The instant that is meant, as far as it is told: a stretch is some instant of it. Where no zone was stated, on any of
     * {@code otherwise}.
     */
    public InstantRange instant(Collection<? extends ZoneId> otherwise) {
        return InstantRange.of(possible(otherwise));
    }

    /** @throws IllegalArgumentException when the end surely comes before this beginning, or with it */
    void requireBefore(Optional<Clocked> end) {
        if (end.filter(last -> surelyNotBefore(last)).isPresent()) {
            throw new IllegalArgumentException("expected an end after " + text() + ", found "
                    + end.orElseThrow().text());
        }
    }

    private boolean surelyNotBefore(Clocked last) {
        Optional<Instant> first = possible(Told.ANY_CLOCK).from();
        return last.possible(Told.ANY_CLOCK)
                .until()
                .filter(bound -> first.filter(begin -> !begin.isBefore(bound)).isPresent())
                .isPresent();
    }

    /** As people write it: "2020-03-06 00:40 to 2020-03-06 00:55, Europe/Istanbul". */
    public String text() {
        return written(first)
                + last.map(end -> " to " + written(end)).orElse("")
                + zone.map(stated -> ", " + stated.getId()).orElse(isOnAClock() ? "" : ", no zone stated");
    }

    /** One time as people read it: "2020-03-06 00:40". */
    public static String written(Told told) {
        return told.text().replace('T', ' ');
    }
}
