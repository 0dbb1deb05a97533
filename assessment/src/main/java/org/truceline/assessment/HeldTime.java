package org.truceline.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Span;
import org.truceline.agreement.World;
import org.truceline.time.DailyHours;
import org.truceline.time.InstantRange;

/**
 * A span in one world: where its edges may lie and, each day, its hours.
 *
 * @param from its first instant; since ever when empty
 * @param until the first instant after it; for good when empty
 * @param written its hours of each day as the text has them; all when empty
 * @param daily the same in this world; empty too where the text leaves them open
 */
record HeldTime(Optional<Edge> from, Optional<Edge> until, Optional<Span.Hours> written, Optional<DailyHours> daily) {

    /**
     * Where a span begins or ends.
     *
     * @param at every instant that it may be; empty when nothing is known of it
     */
    record Edge(Moment moment, Optional<InstantRange> at) {

        boolean surelyReached(Instant instant) {
            return at.filter(range -> range.surelyBy(instant)).isPresent();
        }

        boolean possiblyReached(Instant instant) {
            return at.filter(range -> range.surelyAfter(instant)).isEmpty();
        }

        Stream<Instant> ends() {
            return at.stream().flatMap(range -> Stream.concat(range.earliest().stream(), range.latest().stream()));
        }
    }

    static HeldTime of(Span span, Moments moments, World world) {
        return new HeldTime(
                span.from().map(moment -> new Edge(moment, moments.in(moment, world))),
                span.until().map(moment -> new Edge(moment, moments.in(moment, world))),
                span.daily(),
                span.daily()
                        .flatMap(hours -> hours.from()
                                .in(world)
                                .flatMap(from -> hours.until()
                                        .in(world)
                                        .flatMap(until -> hours.zone()
                                                .in(world)
                                                .map(zone -> new DailyHours(from, until, zone))))));
    }

    Stream<Edge> edges() {
        return Stream.concat(from.stream(), until.stream());
    }

    /** Whether it surely holds at the instant; {@code hours} is false where the hour of the day is not known. */
    boolean surely(Instant at, boolean hours) {
        return from.map(edge -> edge.surelyReached(at)).orElse(true)
                && until.map(edge -> !edge.possiblyReached(at)).orElse(true)
                && surelyInHours(at, hours);
    }

    /** Whether it may hold at the instant. */
    boolean possibly(Instant at, boolean hours) {
        return from.map(edge -> edge.possiblyReached(at)).orElse(true)
                && until.map(edge -> !edge.surelyReached(at)).orElse(true)
                && possiblyInHours(at, hours);
    }

    /** Whether the instant surely lies in its hours of the day; {@code known} is false where the hour is not known. */
    boolean surelyInHours(Instant at, boolean known) {
        return written.isEmpty()
                || daily.filter(each -> each.isAllDay() || (known && each.holdAt(at)))
                        .isPresent();
    }

    /** Whether the instant may lie in its hours of the day. */
    boolean possiblyInHours(Instant at, boolean known) {
        return written.isEmpty() || !known || daily.map(each -> each.holdAt(at)).orElse(true);
    }
}
