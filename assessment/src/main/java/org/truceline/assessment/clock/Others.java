package org.truceline.assessment.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Event;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Term;
import org.truceline.agreement.World;
import org.truceline.assessment.Moments;
import org.truceline.time.InstantRange;

/** Duties on which another duty hangs. */
final class Others {

    private final Agreement agreement;
    private final Moments moments;

    Others(Agreement agreement, Moments moments) {
        this.agreement = agreement;
        this.moments = moments;
    }

    /** True when the event is known to have happened by the instant. */
    boolean surelyDone(Optional<Event> event, Instant at) {
        return event.flatMap(moments::deed)
                .filter(when -> InstantRange.of(when).surelyBy(at))
                .isPresent();
    }

    /** Ids of duties that are to be done at the same time as {@code duty} and are not known to be done or lifted. */
    List<String> concurrent(Term.Duty duty, Instant at, World world) {
        return agreement.duties().stream()
                .filter(other -> duty.conditions().concurrently().contains(other.id()))
                .filter(other -> !surelyDone(other.deed().in(world), at)
                        && !surelyDone(other.conditions().waived(), at))
                .map(Term::id)
                .toList();
    }

    /** Ids of duties that are fulfilled by a deed of which the condition speaks. */
    List<String> spokenOf(Predicate condition, World world) {
        return condition
                .parts()
                .filter(Predicate.Done.class::isInstance)
                .map(Predicate.Done.class::cast)
                .flatMap(done -> fulfilledBy(done.event(), world))
                .distinct()
                .toList();
    }

    private Stream<String> fulfilledBy(Event event, World world) {
        return agreement.duties().stream()
                .filter(duty -> duty.deed()
                        .in(world)
                        .filter(deed -> deed.id().equals(event.id()))
                        .isPresent())
                .map(Term::id);
    }

    /** Who says what the duty's clause says: "the text", "the account of it". */
    String tellerOf(Term.Duty duty) {
        return agreement.tellerOf(duty.clause());
    }

    /** "“Withdraw” (Turkey) and “Hand over” (Russia)". */
    String inWords(List<String> duties) {
        return agreement.duties().stream()
                .filter(each -> duties.contains(each.id()))
                .map(each -> "“" + each.title() + "” (" + agreement.namesOf(each.owners()) + ")")
                .collect(Collectors.joining(" and "));
    }
}
