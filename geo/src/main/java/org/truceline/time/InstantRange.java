package org.truceline.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * An instant as far as it is known: any from {@code earliest} to {@code latest}, both included, UTC.
 *
 * @param earliest the first that is possible; empty when it may be any earlier one
 * @param latest the last that is possible; empty when it may be any later one, or may never come
 */
public record InstantRange(Optional<Instant> earliest, Optional<Instant> latest) {

    /** What is told to the minute is one instant for people: a range shorter than this is printed as its beginning. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Nothing is known of the instant. */
    public static final InstantRange UNKNOWN = new InstantRange(Optional.empty(), Optional.empty());

    public InstantRange {
        if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
            throw new IllegalArgumentException("A range of instants ends at or after its beginning; found "
                    + earliest.get() + " to " + latest.get() + ".");
        }
    }

    /** Exactly {@code instant}. */
    public static InstantRange exactly(Instant instant) {
        return between(instant, instant);
    }

    /** From {@code earliest} to {@code latest}. */
    public static InstantRange between(Instant earliest, Instant latest) {
        return new InstantRange(Optional.of(earliest), Optional.of(latest));
    }

    /** Every instant of {@code time}; the last is the nanosecond before its end. */
    public static InstantRange of(PossibleTime time) {
        return new InstantRange(time.from(), time.until().map(end -> end.minusNanos(1)));
    }

    /** The instant, when only one is possible. */
    public Optional<Instant> exact() {
        return earliest.filter(first -> latest.filter(first::equals).isPresent());
    }

    /** The instant to the minute, when all that are possible lie within one minute: the first of them. */
    public Optional<Instant> toTheMinute() {
        return earliest.filter(first ->
                latest.filter(last -> last.isBefore(first.plus(MINUTE))).isPresent());
    }

    /** The smallest range that holds both. */
    public InstantRange hull(InstantRange other) {
        return new InstantRange(
                both(earliest, other.earliest, InstantRange::earlier), both(latest, other.latest, InstantRange::later));
    }

    /** Both ends moved by {@code move}, which keeps their order. */
    public InstantRange map(UnaryOperator<Instant> move) {
        return new InstantRange(earliest.map(move), latest.map(move));
    }

    /** The earlier of this instant and another: at the earliest the earlier beginning, at the latest the earlier end. */
    public InstantRange first(InstantRange other) {
        return new InstantRange(
                both(earliest, other.earliest, InstantRange::earlier),
                either(latest, other.latest, InstantRange::earlier));
    }

    /** The later of this instant and another. */
    public InstantRange last(InstantRange other) {
        return new InstantRange(
                either(earliest, other.earliest, InstantRange::later), both(latest, other.latest, InstantRange::later));
    }

    /** True when it is surely at or before {@code instant}. */
    public boolean surelyBy(Instant instant) {
        return latest.filter(last -> !last.isAfter(instant)).isPresent();
    }

    /** True when it is surely after {@code instant}. */
    public boolean surelyAfter(Instant instant) {
        return earliest.filter(first -> first.isAfter(instant)).isPresent();
    }

    private static Optional<Instant> both(Optional<Instant> one, Optional<Instant> other, BinaryOperator<Instant> of) {
        return one.flatMap(a -> other.map(b -> of.apply(a, b)));
    }

    private static Optional<Instant> either(
            Optional<Instant> one, Optional<Instant> other, BinaryOperator<Instant> of) {
        return one.isEmpty()
                ? other
                : one.map(a -> other.map(b -> of.apply(a, b)).orElse(a));
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
