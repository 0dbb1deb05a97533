package org.truceline.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Truth;

/**
 * Spans, looked at where something may have happened: enough instants that nothing changes between two of them.
 *
 * @param looks the instants
 * @param hours whether the hours of the day are looked at
 */
record HeldTimes(List<HeldTime> spans, SortedSet<Instant> looks, boolean hours) {

    /** Longest time of which each hour is looked at: longer ones hold hours of both kinds. */
    static final Duration LOOKED_AT = Duration.ofDays(2);

    /** The spans, looked at in {@code time}. */
    static HeldTimes in(PossibleTime time, List<HeldTime> spans) {
        boolean hours = areHoursLookedAt(time);
        TreeSet<Instant> looks = new TreeSet<>();
        spans.stream()
                .flatMap(HeldTime::edges)
                .flatMap(HeldTime.Edge::ends)
                .filter(at -> time.from().filter(at::isBefore).isEmpty()
                        && time.until().filter(end -> !at.isBefore(end)).isEmpty())
                .forEach(looks::add);
        if (hours) {
            spans.stream()
                    .flatMap(held -> held.daily().stream())
                    .forEach(daily -> looks.addAll(daily.changes(
                            time.from().orElseThrow(), time.until().orElseThrow())));
        }
        Instant before = looks.isEmpty() ? time.until().orElse(Instant.EPOCH) : looks.getFirst();
        looks.add(time.from().orElse(before.minusSeconds(1)));
        return new HeldTimes(spans, looks, hours);
    }

    /** Whether the hours of the day matter for something that happened in {@code time}. */
    static boolean areHoursLookedAt(PossibleTime time) {
        return time.from()
                .filter(first -> time.until()
                        .filter(end -> Duration.between(first, end).compareTo(LOOKED_AT) <= 0)
                        .isPresent())
                .isPresent();
    }

    /** Whether it happened in one of the spans: true where one surely holds at each instant, false where none may. */
    Truth truth() {
        return looks.stream().allMatch(at -> at(at).isTrue())
                ? Truth.TRUE
                : looks.stream().allMatch(at -> at(at).isFalse()) ? Truth.FALSE : Truth.OPEN;
    }

    private Truth at(Instant instant) {
        return spans.stream().anyMatch(held -> held.surely(instant, hours))
                ? Truth.TRUE
                : spans.stream().anyMatch(held -> held.possibly(instant, hours)) ? Truth.OPEN : Truth.FALSE;
    }

    /** True when it surely happened before the edge. */
    boolean surelyNotReached(HeldTime.Edge edge) {
        return looks.stream().noneMatch(edge::possiblyReached);
    }

    /** True when it surely happened at the edge or after it. */
    boolean surelyReached(HeldTime.Edge edge) {
        return looks.stream().allMatch(edge::surelyReached);
    }

    /** True when it surely happened outside the hours of the span. */
    boolean surelyOutsideHours(HeldTime held) {
        return looks.stream().noneMatch(at -> held.possiblyInHours(at, hours));
    }

    /** True when knowing the instant better could tell on which side of the edge it was, and that has a bearing. */
    boolean tellsApart(HeldTime.Edge edge) {
        return differ() && (varies(edge::surelyReached) || varies(edge::possiblyReached));
    }

    /** True when at some instant that is open the edge itself is not known well enough. */
    boolean leavesOpen(HeldTime.Edge edge) {
        return looks.stream()
                .anyMatch(instant ->
                        at(instant).isOpen() && edge.possiblyReached(instant) && !edge.surelyReached(instant));
    }

    /** True when knowing the hour could tell whether it was in the hours of the span, and that has a bearing. */
    boolean tellsHoursApart(HeldTime held) {
        return !hours || (differ() && varies(instant -> held.surelyInHours(instant, true)));
    }

    private boolean differ() {
        return looks.stream().map(this::at).distinct().limit(2).count() > 1;
    }

    private boolean varies(Predicate<Instant> holds) {
        return looks.stream().anyMatch(holds) && !looks.stream().allMatch(holds);
    }
}
