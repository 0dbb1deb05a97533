package org.truceline.assessment.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Due;
import org.truceline.agreement.Event;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Term;
import org.truceline.agreement.Value;
import org.truceline.assessment.MadeUp;
import org.truceline.assessment.Moments;
import org.truceline.occurrence.Facts;
import org.truceline.time.InstantRange;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;

/** Made-up duties, and a simple way to ask whether a deed is done. */
final class Duties {

    private Duties() {}

    static Due by(Moment by) {
        return new Due(Optional.empty(), Optional.of(by));
    }

    static Due between(Moment from, Moment by) {
        return new Due(Optional.of(from), Optional.of(by));
    }

    static Term.Duty duty(String id, Event deed, Due due) {
        return duty(id, Value.of(deed), due, Term.Conditions.NONE, Optional.empty());
    }

    static Term.Duty duty(String id, Event deed, Due due, Term.Conditions conditions) {
        return duty(id, Value.of(deed), due, conditions, Optional.empty());
    }

    static Term.Duty duty(
            String id, Value<Event> deed, Due due, Term.Conditions conditions, Optional<Term.Recurrence> recurs) {
        return new Term.Duty(MadeUp.head(id), Value.of(List.of("owner-of-" + id)), deed, due, conditions, recurs);
    }

    static Term.Conditions when(Event event) {
        return new Term.Conditions(
                Optional.of(new Predicate.Done(event)), Optional.empty(), Optional.empty(), List.of());
    }

    static Term.Conditions provided(Event event) {
        return new Term.Conditions(
                Optional.empty(), Optional.of(new Predicate.Done(event)), Optional.empty(), List.of());
    }

    static Term.Conditions waived(Event event) {
        return new Term.Conditions(Optional.empty(), Optional.empty(), Optional.of(event), List.of());
    }

    static Term.Conditions concurrently(String duty) {
        return new Term.Conditions(Optional.empty(), Optional.empty(), Optional.empty(), List.of(duty));
    }

    static List<Obligation> at(Agreement agreement, Facts facts, String instant) {
        return at(agreement, facts, MadeUp.utc(instant));
    }

    static List<Obligation> at(Agreement agreement, Facts facts, Instant instant) {
        return new ObligationClock(agreement, facts, asks(agreement, facts)).at(instant);
    }

    /** Answers only whether a deed is done, and as section 6 of the standard does. */
    static Asks asks(Agreement agreement, Facts facts) {
        Moments moments = new Moments(agreement, facts);
        return (predicate, at, _) -> {
            Event event = ((Predicate.Done) predicate).event();
            Optional<PossibleTime> deed = moments.deed(event);
            if (deed.filter(when -> InstantRange.of(when).surelyBy(at)).isPresent()) {
                return Reason.firm(true, "Done: " + event.title() + ".");
            }
            if (deed.filter(when -> InstantRange.of(when).surelyAfter(at)).isPresent()) {
                return Reason.firm(false, "Not done by then: " + event.title() + ".");
            }
            return Reason.open(
                    "Not known to be done: " + event.title() + ".",
                    new Gap(Gap.Where.REPORT, "whether and when: " + event.title()));
        };
    }
}
