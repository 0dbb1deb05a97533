package org.truceline.assessment.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.agreement.Event;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Term;
import org.truceline.agreement.World;
import org.truceline.assessment.Moments;
import org.truceline.assessment.Spoken;
import org.truceline.assessment.clock.ObligationClock.Outcome;
import org.truceline.occurrence.Deed;
import org.truceline.time.InstantRange;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;

/**
 * Finds the state of a duty: waived, done, dormant, blocked, or by its time, in this order.
 *
 * @param asked which duty, when, in which world
 * @param awaited events from which its time counts and which are not known to have happened
 * @param deeds what is known of the deed that fulfils it
 */
record DutyState(Asked asked, List<Event> awaited, List<Deed> deeds, Moments moments, Others others, Asks asks) {

    /** The question. */
    record Asked(Term.Duty duty, Instant at, World world) {}

    Outcome in(DutyTime time) {
        Optional<Event> waived = asked.duty.conditions().waived();
        if (others.surelyDone(waived, asked.at)) {
            return outcome(time, State.WAIVED, "Lifted: " + waived.orElseThrow().title() + ".");
        }
        return fulfilled(time).or(() -> dormant(time)).or(() -> blocked(time)).orElseGet(() -> unfulfilled(time));
    }

    private Optional<Outcome> fulfilled(DutyTime time) {
        return deeds.stream()
                .filter(deed -> InstantRange.of(deed.when()).surelyBy(asked.at))
                .filter(deed -> !time.isPeriod() || time.surelyHolds(deed.when()))
                .findFirst()
                .map(deed -> {
                    State state = time.fulfilled(deed.when());
                    String done = deed.told() + " So it was done at some time " + Spoken.range(deed.when()) + ".";
                    return outcome(time, state, state == State.CANNOT_BE_COMPUTED ? done + " " + missing(time) : done);
                });
    }

    private Optional<Outcome> dormant(DutyTime time) {
        if (!awaited.isEmpty()) {
            List<String> first = awaited.stream().map(Event::title).toList();
            String because = "It counts from what is not known to have happened: " + String.join("; ", first) + ".";
            return Optional.of(outcome(time, State.DORMANT, because, first, List.of()));
        }
        return asked.duty
                .conditions()
                .when()
                .map(trigger -> asks.ask(trigger, asked.at, asked.world))
                .filter(reason -> !reason.truth().isTrue())
                .map(reason -> outcome(
                        time,
                        State.DORMANT,
                        (reason.truth().isFalse()
                                        ? "Its trigger does not hold. "
                                        : "Its trigger is not known to hold. ")
                                + lacking(reason),
                        waitsFor(reason),
                        List.of()));
    }

    private Optional<Outcome> blocked(DutyTime time) {
        Optional<Predicate> provided = asked.duty.conditions().provided();
        Optional<Reason> lacks = provided.map(each -> asks.ask(each, asked.at, asked.world))
                .filter(each -> !each.truth().isTrue());
        List<String> by = Stream.concat(
                        provided.filter(_ -> lacks.isPresent()).stream()
                                .flatMap(each -> others.spokenOf(each, asked.world).stream()),
                        others.concurrent(asked.duty, asked.at, asked.world).stream())
                .distinct()
                .toList();
        if (lacks.isEmpty() && by.isEmpty()) {
            return Optional.empty();
        }
        String what = by.isEmpty()
                ? lacks.map(DutyState::lacking).orElse("")
                : "It hangs on " + others.inWords(by) + ", not known to be done.";
        return Optional.of(outcome(
                time,
                State.BLOCKED,
                what + " Nobody is blamed for it meanwhile.",
                lacks.map(DutyState::waitsFor).orElse(List.of()),
                by));
    }

    /** What does not hold, and of several conditions or of an opposite what it rests on, each once. */
    private static String lacking(Reason reason) {
        return Stream.concat(Stream.of(reason.says()), restsOn(reason))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> restsOn(Reason reason) {
        return parts(reason)
                .flatMap(part -> parts(part).findAny().isPresent() ? restsOn(part) : Stream.of(part.says()));
    }

    private static Stream<Reason> parts(Reason reason) {
        return reason.because().stream()
                .filter(part -> part.decides()
                        && (!part.truth().isTrue() || reason.because().size() == 1));
    }

    private static List<String> waitsFor(Reason reason) {
        List<String> facts = reason.gaps().stream().map(Gap::fact).toList();
        return facts.isEmpty() ? List.of(reason.says()) : facts;
    }

    private Outcome unfulfilled(DutyTime time) {
        if (asked.duty.deed().in(asked.world).isEmpty()) {
            State state = time.unfulfilled(asked.at, Optional.of(PossibleTime.ANY));
            String teller = Spoken.capital(others.tellerOf(asked.duty));
            return outcome(time, state, teller + " does not tell which deed fulfils it.");
        }
        Optional<PossibleTime> maybe = deeds.stream()
                .map(Deed::when)
                .filter(when -> !InstantRange.of(when).surelyAfter(asked.at))
                .filter(when -> !time.isPeriod() || time.mayHold(when))
                .findFirst();
        State state = time.unfulfilled(asked.at, maybe);
        String known = maybe.map(when -> "It may be done by now, and need not be: it was or is done at some time "
                        + Spoken.range(when) + ".")
                .orElse("Not known to be done.");
        return outcome(time, state, known + (state == State.CANNOT_BE_COMPUTED ? " " + missing(time) : over(time)));
    }

    private String over(DutyTime time) {
        if (time.runsAt(asked.at)) {
            return " The time is not over.";
        }
        return time.isOverAt(asked.at) ? " The time is over." : " The time may be over." + between(time);
    }

    /** What is missing to compute the due instant, and between which instants it lies. */
    private String missing(DutyTime time) {
        Optional<Moment> of =
                time.isPeriod() ? asked.duty.due().from() : asked.duty.due().by();
        if (of.isEmpty()) {
            return Spoken.capital(others.tellerOf(asked.duty)) + " names no time.";
        }
        String lacking =
                moments.missing(of.get(), asked.world).stream().map(Gap::fact).collect(Collectors.joining("; "));
        String fact = lacking.isEmpty()
                ? "Too little is told to compute when it is due."
                : "To compute when it is due this is missing: " + Spoken.ended(lacking);
        return fact + between(time);
    }

    private static String between(DutyTime time) {
        return time.closes()
                .filter(range -> !range.equals(InstantRange.UNKNOWN))
                .map(range -> " Its end lies at some instant "
                        + Spoken.range(new PossibleTime(
                                range.earliest(), range.latest().map(last -> last.plusNanos(1))))
                        + ".")
                .orElse("");
    }

    private Outcome outcome(DutyTime time, State state, String because) {
        return outcome(time, state, because, List.of(), List.of());
    }

    private Outcome outcome(DutyTime time, State state, String because, List<String> first, List<String> blockedBy) {
        Optional<Event> deed = asked.duty.deed().in(asked.world);
        Obligation.Waiting waiting = new Obligation.Waiting(
                deed.map(Event::id).orElse("a deed that the text does not name"),
                deed.map(Event::title).orElse("a deed that the text does not name"),
                first,
                blockedBy);
        return new Outcome(time.printed(), waiting, state, because);
    }
}
