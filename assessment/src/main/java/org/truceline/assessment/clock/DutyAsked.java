package org.truceline.assessment.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Event;
import org.truceline.agreement.Term;
import org.truceline.agreement.World;
import org.truceline.assessment.Moments;
import org.truceline.assessment.clock.ObligationClock.Outcome;
import org.truceline.occurrence.Deed;
import org.truceline.occurrence.Facts;

/** One duty asked about at an instant in one world. */
final class DutyAsked {

    private final Facts facts;
    private final Moments moments;
    private final Others others;
    private final Asks asks;

    DutyAsked(Agreement agreement, Facts facts, Asks asks) {
        this.facts = facts;
        this.moments = new Moments(agreement, facts);
        this.others = new Others(agreement, moments);
        this.asks = asks;
    }

    /** One outcome, or one for each period of a duty that comes again. */
    List<Outcome> at(Term.Duty duty, Instant at, World world) {
        Heard heard = new Heard(moments, at, world);
        List<Deed> deeds = duty.deed().in(world).map(deed -> deeds(deed, duty)).orElse(List.of());
        List<DutyTime> times = times(duty, at, world, heard);
        DutyState state =
                new DutyState(new DutyState.Asked(duty, at, world), heard.awaited(), deeds, moments, others, asks);
        long recent = times.stream().filter(time -> time.isOverAt(at)).count() - ObligationClock.RECENT;
        List<Outcome> outcomes = new ArrayList<>();
        for (int k = 0; k < times.size(); k++) {
            Outcome outcome = state.in(times.get(k));
            if (k >= recent || outcome.state() != State.FULFILLED) {
                outcomes.add(outcome);
            }
        }
        return outcomes;
    }

    private List<DutyTime> times(Term.Duty duty, Instant at, World world, Heard heard) {
        if (duty.recurs().isEmpty()) {
            return List.of(heard.time(duty.due()));
        }
        Term.Recurrence recurs = duty.recurs().get();
        return duty.due()
                .from()
                .map(heard::told)
                .flatMap(from -> moments.in(from, world))
                .flatMap(from -> Periods.around(at, from, recurs, world))
                .orElse(List.of(DutyTime.UNKNOWN_PERIOD));
    }

    /** What is known of the deed; of a duty that comes again every deed of that name counts. */
    private List<Deed> deeds(Event event, Term.Duty duty) {
        List<Deed> told = facts.deeds().stream()
                .filter(each -> each.name().equals(event.id()))
                .toList();
        if (told.isEmpty()) {
            return event.known().stream()
                    .map(when -> new Deed(event.id(), when, "Told by these terms."))
                    .toList();
        }
        return duty.recurs().isPresent() ? told : List.of(told.getLast());
    }
}
