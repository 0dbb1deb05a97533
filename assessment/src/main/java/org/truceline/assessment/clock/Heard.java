package org.truceline.assessment.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.truceline.agreement.Due;
import org.truceline.agreement.Event;
import org.truceline.agreement.Moment;
import org.truceline.agreement.World;
import org.truceline.assessment.Moments;
import org.truceline.time.Amount;
import org.truceline.time.InstantRange;

/**
 * Moments by what has been heard of events at an instant. A moment that counts from an event of which nothing is told, or
 * which surely comes later, is not heard, unless it is counted back; the first of several does without those that are not
 * heard.
 */
final class Heard {

    private final Moments moments;
    private final Instant at;
    private final World world;
    private final Set<Event> awaited = new LinkedHashSet<>();

    Heard(Moments moments, Instant at, World world) {
        this.moments = moments;
        this.at = at;
        this.world = world;
    }

    /** Events that moments asked about so far wait for. */
    List<Event> awaited() {
        return List.copyOf(awaited);
    }

    /** The moment without what is not heard; empty when it waits for an event. */
    Optional<Moment> of(Moment moment) {
        return switch (moment) {
            case Moment.Named named ->
                of(named.rule()).map(rule -> new Moment.Named(named.id(), named.title(), rule, named.clause()));
            case Moment.At _, Moment.Local _ -> Optional.of(moment);
            case Moment.Done done -> {
                if (hasComeTo(done.event())) {
                    yield Optional.of(moment);
                }
                awaited.add(done.event());
                yield Optional.empty();
            }
            case Moment.Shifted shifted ->
                (shifted.back() ? toCome(shifted.anchor()) : of(shifted.anchor()))
                        .map(anchor -> new Moment.Shifted(anchor, shifted.back(), shifted.add(), shifted.counting()));
            case Moment.Extreme extreme -> extreme(extreme);
            case Moment.Open open -> open.value().in(world).map(this::of).orElseGet(() -> Optional.of(moment));
        };
    }

    /**
     * The time of a duty as far as it is known, also where it counts from an event that is told to come. Notes which events it
     * waits for.
     */
    DutyTime time(Due due) {
        DutyTime.Opening opens = due.from()
                .map(moment -> new DutyTime.Opening(false, moments.in(told(moment), world)))
                .orElse(DutyTime.Opening.ALWAYS);
        Optional<Moment> by = due.by().map(this::told);
        Optional<InstantRange> closes = by.flatMap(moment -> moments.in(moment, world));
        boolean inexact = closes.filter(range -> range.toTheMinute().isEmpty()).isPresent();
        return new DutyTime(0, opens, closes, inexact && !isCountedInDates(by.orElseThrow()));
    }

    /** The moment, each first in it without what hangs on events of which nothing is told; notes which events it waits for. */
    Moment told(Moment moment) {
        of(moment);
        return new Heard(moments, Instant.MAX, world).firstsHeard(moment);
    }

    private Moment firstsHeard(Moment moment) {
        return switch (moment) {
            case Moment.Named named ->
                new Moment.Named(named.id(), named.title(), firstsHeard(named.rule()), named.clause());
            case Moment.At _, Moment.Local _, Moment.Done _ -> moment;
            case Moment.Shifted shifted ->
                new Moment.Shifted(firstsHeard(shifted.anchor()), shifted.back(), shifted.add(), shifted.counting());
            case Moment.Extreme(boolean earliest, List<Moment> of) ->
                new Moment.Extreme(
                        earliest,
                        of.stream()
                                .filter(each -> !earliest || of(each).isPresent())
                                .map(this::firstsHeard)
                                .toList());
            case Moment.Open open ->
                open.value().in(world).map(this::firstsHeard).orElse(moment);
        };
    }

    /** What is counted back from an event that is told to come is known before it comes. */
    private Optional<Moment> toCome(Moment anchor) {
        Heard later = new Heard(moments, Instant.MAX, world);
        Optional<Moment> heard = later.of(anchor);
        awaited.addAll(later.awaited);
        return heard;
    }

    private Optional<Moment> extreme(Moment.Extreme extreme) {
        List<Moment> heard = new ArrayList<>();
        Heard inner = new Heard(moments, at, world);
        extreme.of().forEach(each -> inner.of(each).ifPresent(heard::add));
        boolean waits = extreme.earliest()
                ? heard.isEmpty()
                : heard.size() < extreme.of().size();
        if (waits) {
            awaited.addAll(inner.awaited);
            return Optional.empty();
        }
        return Optional.of(new Moment.Extreme(extreme.earliest(), heard));
    }

    private boolean hasComeTo(Event event) {
        return moments.deed(event)
                .filter(time -> time.from().filter(at::isBefore).isEmpty())
                .isPresent();
    }

    /** True when the moment is known and told by the ends of dates: where several are possible, no hour is missing. */
    private boolean isCountedInDates(Moment moment) {
        Optional<InstantRange> known = moments.in(moment, world);
        if (known.isEmpty() || known.flatMap(InstantRange::toTheMinute).isPresent()) {
            return known.isPresent();
        }
        return switch (moment) {
            case Moment.Named named -> isCountedInDates(named.rule());
            case Moment.At _ -> true;
            case Moment.Local local ->
                local.local().in(world).filter(told -> !told.isDay()).isPresent();
            case Moment.Done _ -> false;
            case Moment.Shifted shifted -> endsWithADate(shifted) || isCountedInDates(shifted.anchor());
            case Moment.Extreme extreme -> extreme.of().stream().allMatch(this::isCountedInDates);
            case Moment.Open open ->
                open.value().in(world).filter(this::isCountedInDates).isPresent();
        };
    }

    private boolean endsWithADate(Moment.Shifted shifted) {
        return shifted.add().in(world).filter(Amount.Calendar.class::isInstance).isPresent()
                && shifted.counting()
                        .lastDay()
                        .in(world)
                        .filter(Moment.LastDay.TO_ITS_END::equals)
                        .isPresent();
    }
}
