package org.truceline.assessment.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Span;
import org.truceline.agreement.Term;
import org.truceline.assessment.Patterns;

/**
 * A limit taken apart.
 *
 * @param time when it holds: its own time and that of its instrument
 * @param state on what else it hangs, whatever is counted: deeds, decisions, answers of persons
 * @param counted what is counted in its own time, each holding by its own kind, owner, place and time
 * @param ratio what it is held against, where it is so many for each of something, in its own time too
 */
record LimitParts(List<Predicate> time, List<Predicate> state, Predicate counted, Optional<Predicate> ratio) {

    static LimitParts of(Term.Limit limit) {
        List<Predicate> own = new ArrayList<>();
        limit.during().ifPresent(span -> own.add(during(span)));
        List<Predicate> state = new ArrayList<>();
        List<Predicate> things = new ArrayList<>();
        for (Predicate part : Patterns.inOrder(List.of(limit.count()))) {
            if (part instanceof Predicate.During) {
                own.add(part);
            } else {
                if (part.parts().anyMatch(Predicate.OfThings.class::isInstance)) {
                    things.add(part);
                }
                if (part.parts().anyMatch(Predicate.OfState.class::isInstance)) {
                    state.add(part);
                }
            }
        }
        List<Predicate> time = new ArrayList<>(own);
        limit.head().inForce().ifPresent(span -> time.add(during(span)));
        return new LimitParts(
                List.copyOf(time),
                List.copyOf(state),
                all(things, own),
                limit.ratio().map(to -> all(List.of(to), own)));
    }

    private static Predicate all(List<Predicate> things, List<Predicate> own) {
        return new Predicate.All(Stream.concat(things.stream(), own.stream()).toList());
    }

    private static Predicate during(Span span) {
        return new Predicate.During(List.of(span));
    }
}
