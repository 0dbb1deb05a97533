package org.truceline.assessment.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Due;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Term;
import org.truceline.agreement.World;
import org.truceline.assessment.Spoken;
import org.truceline.assessment.Worlds;
import org.truceline.occurrence.Deed;
import org.truceline.time.DayCount;
import org.truceline.time.PossibleTime;

/** Works out, for each duty of an agreement, when it is due and how it stands. */
public final class ObligationClock {

    private final Agreement agreement;
    private final Map<String, Deed> deeds = new LinkedHashMap<>();

    /** A clock that knows of {@code deeds} and of no others; a deed named twice counts as last told. */
    public ObligationClock(Agreement agreement, List<Deed> deeds) {
        this.agreement = agreement;
        deeds.forEach(deed -> this.deeds.put(deed.name(), deed));
    }

    /** All duties as they stand at {@code at}, in the order of the text. */
    public List<Obligation> at(Instant at) {
        return agreement.duties().stream().map(duty -> obligation(duty, at)).toList();
    }

    private record Outcome(Optional<Instant> due, String waitsFor, State state, String because) {}

    private record Span(Optional<Instant> begins, Optional<Instant> ends) {}

    private Obligation obligation(Term.Duty duty, Instant at) {
        Worlds<Outcome> worlds = Worlds.explore(world -> outcome(duty, at, world));
        List<Obligation.Row> rows = new ArrayList<>();
        worlds.byValue()
                .forEach((outcome, readings) -> rows.add(new Obligation.Row(
                        outcome.due, outcome.waitsFor, outcome.state, outcome.because, List.copyOf(readings))));
        rows.sort(Comparator.comparing(row -> row.due().orElse(Instant.MAX)));
        return new Obligation(duty, at, worlds.bounded(), rows);
    }

    private Outcome outcome(Term.Duty duty, Instant at, World world) {
        Optional<Span> time = time(duty.due(), world);
        Optional<String> deedName = duty.fulfilledBy().in(world);
        Optional<Deed> deed = deedName.flatMap(name -> Optional.ofNullable(deeds.get(name)));
        String waitsFor = deedName.orElse("a deed that the text does not name");
        if (time.isEmpty() || time.get().ends.isEmpty()) {
            return new Outcome(
                    Optional.empty(),
                    waitsFor,
                    State.CANNOT_BE_COMPUTED,
                    "Too little is told: the anchor's hour, or a value that the text leaves open.");
        }
        Instant due = time.get().ends.get();
        if (deed.isEmpty() || deed.get().when().surelyFrom(at)) {
            return at.isBefore(due)
                    ? new Outcome(Optional.of(due), waitsFor, State.PENDING, "Not known to be done; due later.")
                    : new Outcome(Optional.of(due), waitsFor, State.OVERDUE, "Not known to be done; the time is over.");
        }
        State state = state(deed.get().when(), time.get(), due, at);
        return new Outcome(
                Optional.of(due),
                waitsFor,
                state,
                deed.get().told() + " So it was done at some time "
                        + Spoken.range(deed.get().when()) + ".");
    }

    private static State state(PossibleTime deed, Span time, Instant due, Instant at) {
        if (!deed.surelyBefore(at.plusNanos(1))) {
            return State.DONE_CANNOT_BE_TOLD;
        }
        if (time.begins.filter(deed::surelyBefore).isPresent()) {
            return State.FULFILLED_EARLY;
        }
        boolean surelyBegun = time.begins.isEmpty() || deed.surelyFrom(time.begins.get());
        if (surelyBegun && deed.surelyBefore(due)) {
            return State.FULFILLED;
        }
        return deed.surelyFrom(due) ? State.FULFILLED_LATE : State.FULFILLED_CANNOT_BE_TOLD;
    }

    private static Optional<Span> time(Due due, World world) {
        return switch (due) {
            case Due.On(LocalDate day, var clock) ->
                clock.in(world)
                        .map(zone -> new Span(
                                Optional.of(day.atStartOfDay(zone).toInstant()),
                                Optional.of(day.plusDays(1).atStartOfDay(zone).toInstant())));
            case Due.Within within -> within(within, world);
        };
    }

    private static Optional<Span> within(Due.Within within, World world) {
        Optional<Moment> anchor = within.of().in(world);
        Optional<Due.Counting> counting = within.counting().in(world);
        Optional<ZoneId> clock = within.clock().in(world);
        if (anchor.isEmpty() || counting.isEmpty() || clock.isEmpty()) {
            return Optional.empty();
        }
        boolean elapsed = counting.get() == Due.Counting.ELAPSED;
        Optional<Due.LastDay> lastDay = elapsed
                ? Optional.of(Due.LastDay.TO_THE_HOUR)
                : within.lastDay().in(world);
        boolean toItsEnd = lastDay.filter(Due.LastDay.TO_ITS_END::equals).isPresent();
        Optional<Due.FirstDay> firstDay =
                toItsEnd ? within.firstDay().in(world) : Optional.of(Due.FirstDay.NOT_COUNTED);
        if (lastDay.isEmpty() || firstDay.isEmpty()) {
            return Optional.empty();
        }
        DayCount count = new DayCount(within.days(), elapsed, firstDay.get() == Due.FirstDay.COUNTED, toItsEnd);
        return anchored(anchor.get(), clock.get(), world)
                .map(from -> new Span(Optional.empty(), count.end(from.day, from.hour, clock.get())));
    }

    /** The anchor on the clock of the period; empty when it is a day of another clock, whose hours are not known. */
    private static Optional<Anchor> anchored(Moment anchor, ZoneId clock, World world) {
        Optional<Instant> instant = anchor.instant(world);
        if (instant.isPresent()) {
            LocalDateTime hour = instant.get().atZone(clock).toLocalDateTime();
            return Optional.of(new Anchor(hour.toLocalDate(), Optional.of(hour)));
        }
        return anchor.zone()
                .in(world)
                .filter(clock::equals)
                .flatMap(_ -> anchor.day(world))
                .map(day -> new Anchor(day, Optional.empty()));
    }

    private record Anchor(LocalDate day, Optional<LocalDateTime> hour) {}
}
