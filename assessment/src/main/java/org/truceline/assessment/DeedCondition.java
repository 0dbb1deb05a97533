package org.truceline.assessment;

import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Event;
import org.truceline.agreement.Predicate;
import org.truceline.occurrence.Decision;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.When;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;

/** Conditions on what was done, or decided, by the time of an occurrence. */
final class DeedCondition {

    private final Moments moments;
    private final Facts facts;
    private final PossibleTime when;

    DeedCondition(Moments moments, Facts facts, When when) {
        this.moments = moments;
        this.facts = facts;
        this.when = when.possible();
    }

    /** Had it been done by then? */
    Reason done(Event event) {
        Gap gap = new Gap(moments.whereMissing(event), "whether this was done by then: " + event.title());
        Optional<PossibleTime> deed = moments.deed(event);
        if (deed.isEmpty()) {
            return Reason.open("Nothing is told of this: " + event.title() + ".", gap);
        }
        PossibleTime done = deed.get();
        String told = Spoken.capital(event.title()) + ": " + Spoken.range(done);
        if (done.until().filter(when::surelyFrom).isPresent()) {
            return Reason.firm(true, told + ", so it had been done by then.");
        }
        if (done.from().filter(when::surelyBefore).isPresent()) {
            return Reason.firm(false, told + ", so it had not been done by then.");
        }
        return Reason.open(told + ", which may be before or after it.", gap);
    }

    /** Was a decision of the body in force then? */
    Reason decided(Predicate.Body body, String about) {
        List<Decision> told = facts.decisions().stream()
                .filter(decision ->
                        decision.by().equals(body.id()) && decision.about().equals(about))
                .toList();
        String subject = body.name() + " on “" + about + "”";
        if (told.stream().anyMatch(decision -> decision.inForce().surelyDuring(when))) {
            return Reason.firm(true, "A decision of " + subject + " was in force then.");
        }
        boolean none = told.stream().allMatch(decision -> decision.inForce().surelyNotDuring(when));
        if (none && body.complete()) {
            return Reason.firm(false, "No decision of " + subject + " was in force then; all its decisions are known.");
        }
        return Reason.open(
                told.isEmpty()
                        ? "No decision of " + subject + " is told; not all its decisions are published."
                        : "Whether a decision of " + subject + " was in force then is open.",
                body.complete()
                        ? new Gap(Gap.Where.REPORT, "the time, to tell whether a decision of " + subject + " held then")
                        : new Gap(Gap.Where.TEXT, "a decision of " + subject));
    }
}
