package org.truceline.assessment.effort;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.truceline.evidence.register.Clocked;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

/**
 * A told stretch of looking. An end told by the clock is that moment, one told by its day any moment of the day.
 *
 * @param begin where it may begin
 * @param end where it may end
 */
record Watch(Ends begin, Ends end) {

    /** The first and the last instant that one end of a stretch may be. */
    record Ends(Instant earliest, Instant latest) {}

    /** The stretch on every clock that may be meant; empty where no length is told: one clock time without an end. */
    static Optional<Watch> of(Clocked told, Collection<? extends ZoneId> otherwise) {
        if (told.last().isEmpty() && !told.first().isDay()) {
            return Optional.empty();
        }
        Collection<? extends ZoneId> clocks =
                told.zone().<Collection<? extends ZoneId>>map(List::of).orElse(otherwise);
        return ends(told.first(), clocks)
                .flatMap(begin -> ends(told.last().orElse(told.first()), clocks).map(end -> new Watch(begin, end)));
    }

    private static Optional<Ends> ends(Told told, Collection<? extends ZoneId> clocks) {
        PossibleTime possible = told.on(clocks);
        Duration precision = told.isDay() ? Duration.ZERO : Duration.between(told.from(), told.until());
        return possible.from().flatMap(from -> possible.until().map(until -> new Ends(from, until.minus(precision))));
    }
}
