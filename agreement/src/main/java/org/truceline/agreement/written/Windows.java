package org.truceline.agreement.written;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.agreement.Event;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Span;
import org.truceline.agreement.Value;
import org.truceline.time.Amount;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

/**
 * Bounds of moments over all readings at once: nothing that some reading makes possible lies outside them. Wider than needed
 * by some days where dates are counted; good only to tell what is impossible.
 */
final class Windows {

    private static final Duration MARGIN = Duration.ofDays(3);

    /** From the earliest to the latest possible instant; either unknown when empty. */
    record Bounds(Optional<Instant> earliest, Optional<Instant> latest) {
        static final Bounds UNKNOWN = new Bounds(Optional.empty(), Optional.empty());

        static Bounds of(PossibleTime time) {
            return new Bounds(time.from(), time.until());
        }

        Bounds hull(Bounds other) {
            return new Bounds(
                    earliest.flatMap(a -> other.earliest.map(b -> a.isBefore(b) ? a : b)),
                    latest.flatMap(a -> other.latest.map(b -> a.isAfter(b) ? a : b)));
        }
    }

    private final Map<String, Bounds> named = new HashMap<>();

    /** True when {@code second} never comes after {@code first}. */
    boolean neverAfter(Moment second, Moment first) {
        return same(first, second) || neverAfter(of(second), of(first));
    }

    private static boolean neverAfter(Bounds second, Bounds first) {
        return second.latest()
                .flatMap(b -> first.earliest().map(a -> !b.isAfter(a)))
                .orElse(false);
    }

    /** True when {@code second} surely comes after {@code first}. */
    boolean surelyAfter(Moment second, Moment first) {
        return of(first)
                .latest()
                .flatMap(a -> of(second).earliest().map(a::isBefore))
                .orElse(false);
    }

    /** True when both are the same by name or by rule. */
    boolean same(Moment one, Moment other) {
        return (one instanceof Moment.Named a && other instanceof Moment.Named b)
                ? a.id().equals(b.id())
                : one.equals(other);
    }

    /** True when nothing lies in the span in any world. */
    boolean isEmpty(Span span) {
        return span.from()
                .flatMap(from -> span.until().map(until -> neverAfter(until, from)))
                .orElse(false);
    }

    /** True when nothing lies in both spans in any world. */
    boolean areApart(Span one, Span other) {
        return isEmpty(new Span(one.from(), other.until(), Optional.empty()))
                || isEmpty(new Span(other.from(), one.until(), Optional.empty()));
    }

    private Bounds of(Moment moment) {
        return switch (moment) {
            case Moment.Named(String id, var _, Moment rule, var _) -> {
                Bounds known = named.get(id);
                if (known == null) {
                    known = of(rule);
                    named.put(id, known);
                }
                yield known;
            }
            case Moment.At(Instant instant) -> new Bounds(Optional.of(instant), Optional.of(instant));
            case Moment.Local(Value<Told> local, Value<ZoneId> zone) -> local(local, zone);
            case Moment.Done(Event event) -> event.known().map(Bounds::of).orElse(Bounds.UNKNOWN);
            case Moment.Shifted(Moment anchor, boolean back, Value<Amount> add, var _) ->
                shifted(of(anchor), back, add);
            case Moment.Extreme(boolean earliest, List<Moment> of) -> extreme(of, earliest);
            case Moment.Open(Value<Moment> value) -> hull(value, value.all().map(this::of));
        };
    }

    private static Bounds hull(Value<?> value, Stream<Bounds> all) {
        return leavesUnknown(value) ? Bounds.UNKNOWN : all.reduce(Bounds::hull).orElse(Bounds.UNKNOWN);
    }

    private static boolean leavesUnknown(Value<?> value) {
        return switch (value) {
            case Value.Fixed<?> _ -> false;
            case Value.Unfilled<?> _ -> true;
            case Value.ByReading<?> open -> open.values().values().stream().anyMatch(Windows::leavesUnknown);
        };
    }

    private static Bounds local(Value<Told> local, Value<ZoneId> zone) {
        if (leavesUnknown(zone)) {
            return Bounds.UNKNOWN;
        }
        List<ZoneId> zones = zone.all().toList();
        return hull(local, local.all().map(told -> {
            Bounds on = Bounds.of(told.on(zones));
            // A clock time is one instant: what a minute's precision adds has no bearing here.
            return told.isDay() ? on : new Bounds(on.earliest(), latest(told, zones));
        }));
    }

    private static Optional<Instant> latest(Told told, List<ZoneId> zones) {
        return zones.stream()
                .flatMap(zone -> zone.getRules().getValidOffsets(told.from()).isEmpty()
                        ? Stream.of(
                                zone.getRules().getTransition(told.from()).getOffsetBefore(),
                                zone.getRules().getTransition(told.from()).getOffsetAfter())
                        : zone.getRules().getValidOffsets(told.from()).stream())
                .map(offset -> told.from().toInstant(offset))
                .max(Instant::compareTo);
    }

    private static Bounds shifted(Bounds anchor, boolean back, Value<Amount> add) {
        return hull(
                add,
                add.all()
                        .map(amount -> new Bounds(
                                anchor.earliest().map(at -> moved(at, back, amount, false)),
                                anchor.latest().map(at -> moved(at, back, amount, true)))));
    }

    private static Instant moved(Instant at, boolean back, Amount amount, boolean late) {
        return switch (amount) {
            case Amount.Elapsed(Duration duration) -> back ? at.minus(duration) : at.plus(duration);
            case Amount.Calendar(Period period) -> {
                var date = at.atOffset(ZoneOffset.UTC);
                Instant moved = (back ? date.minus(period) : date.plus(period)).toInstant();
                yield late ? moved.plus(MARGIN) : moved.minus(MARGIN);
            }
        };
    }

    private Bounds extreme(List<Moment> of, boolean earliest) {
        List<Bounds> all = of.stream().map(this::of).toList();
        Stream<Optional<Instant>> firsts = all.stream().map(Bounds::earliest);
        Stream<Optional<Instant>> lasts = all.stream().map(Bounds::latest);
        return new Bounds(
                earliest ? allKnown(firsts, true) : known(firsts, false),
                earliest ? known(lasts, true) : allKnown(lasts, false));
    }

    /** The least or the greatest, where every one is known. */
    private static Optional<Instant> allKnown(Stream<Optional<Instant>> instants, boolean least) {
        List<Optional<Instant>> list = instants.toList();
        return list.stream().allMatch(Optional::isPresent) ? known(list.stream(), least) : Optional.empty();
    }

    /** The least or the greatest of those that are known. */
    private static Optional<Instant> known(Stream<Optional<Instant>> instants, boolean least) {
        Stream<Instant> known = instants.flatMap(Optional::stream);
        return least ? known.min(Instant::compareTo) : known.max(Instant::compareTo);
    }
}
