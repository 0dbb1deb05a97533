package org.truceline.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Span;
import org.truceline.agreement.World;
import org.truceline.time.DailyHours;
import org.truceline.time.InstantRange;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Truth;

/**
 * A span in one world: where its edges may lie and, each day, its hours.
 *
 * @param from its first instant; since ever when empty
 * @param until the first instant after it; for good when empty
 * @param written its hours of each day as the text has them; all when empty
 * @param daily the same in this world; empty too where the text leaves them open
 */
record HeldTime(Optional<Edge> from, Optional<Edge> until, Optional<Span.Hours> written, Optional<DailyHours> daily) {

    /** Longest time of which each hour is looked at: longer ones hold hours of both kinds. */
    private static final Duration LOOKED_AT = Duration.ofDays(2);

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

        /** Whether it was reached: true or false where it surely was or was not at each of {@code instants}. */
        Truth reached(SortedSet<Instant> instants) {
            return truth(
                    instants.stream().allMatch(this::surelyReached),
                    instants.stream().anyMatch(this::possiblyReached));
        }

        private Stream<Instant> ends() {
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

    /** Whether something that may have happened in {@code time} happened in one of {@code all}. */
    static Truth of(PossibleTime time, List<HeldTime> all) {
        boolean hours = looksAtHours(time);
        SortedSet<Instant> looks = looks(time, all);
        return truth(
                looks.stream().allMatch(at -> all.stream().anyMatch(held -> held.surely(at, hours))),
                looks.stream().anyMatch(at -> all.stream().anyMatch(held -> held.possibly(at, hours))));
    }

    /** Whether it happened in the hours of the day. */
    Truth daily(PossibleTime time) {
        boolean hours = looksAtHours(time);
        SortedSet<Instant> looks = looks(time, List.of(this));
        return truth(
                looks.stream().allMatch(at -> surelyInHours(at, hours)),
                looks.stream().anyMatch(at -> possiblyInHours(at, hours)));
    }

    /** Instants of {@code time}, enough of them: between two of them nothing changes. */
    static SortedSet<Instant> looks(PossibleTime time, List<HeldTime> all) {
        TreeSet<Instant> looks = new TreeSet<>();
        all.stream()
                .flatMap(HeldTime::edges)
                .flatMap(Edge::ends)
                .filter(at -> time.from().filter(at::isBefore).isEmpty()
                        && time.until().filter(end -> !at.isBefore(end)).isEmpty())
                .forEach(looks::add);
        if (looksAtHours(time)) {
            all.stream()
                    .flatMap(held -> held.daily.stream())
                    .forEach(daily -> looks.addAll(daily.changes(
                            time.from().orElseThrow(), time.until().orElseThrow())));
        }
        Instant before = looks.isEmpty() ? time.until().orElse(Instant.EPOCH) : looks.getFirst();
        looks.add(time.from().orElse(before.minusSeconds(1)));
        return looks;
    }

    private static boolean looksAtHours(PossibleTime time) {
        return time.from()
                .filter(first -> time.until()
                        .filter(end -> Duration.between(first, end).compareTo(LOOKED_AT) <= 0)
                        .isPresent())
                .isPresent();
    }

    private boolean surely(Instant at, boolean hours) {
        return from.map(edge -> edge.surelyReached(at)).orElse(true)
                && until.map(edge -> !edge.possiblyReached(at)).orElse(true)
                && surelyInHours(at, hours);
    }

    private boolean possibly(Instant at, boolean hours) {
        return from.map(edge -> edge.possiblyReached(at)).orElse(true)
                && until.map(edge -> !edge.surelyReached(at)).orElse(true)
                && possiblyInHours(at, hours);
    }

    private boolean surelyInHours(Instant at, boolean hours) {
        return written.isEmpty()
                || (hours && daily.filter(each -> each.holdAt(at)).isPresent());
    }

    private boolean possiblyInHours(Instant at, boolean hours) {
        return written.isEmpty() || !hours || daily.map(each -> each.holdAt(at)).orElse(true);
    }

    private static Truth truth(boolean surely, boolean possibly) {
        return surely ? Truth.TRUE : possibly ? Truth.OPEN : Truth.FALSE;
    }
}
