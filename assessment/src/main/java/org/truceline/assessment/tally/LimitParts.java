package org.truceline.assessment.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Span;
import org.truceline.agreement.Term;

/**
 * A limit taken apart.
 *
 * @param time when it holds: its own time and that of its instrument
 * @param state on what else it hangs, whatever is counted: deeds, decisions, answers of persons
 * @param counted what is counted, each holding by its own kind, owner, place and time
 */
record LimitParts(List<Predicate> time, List<Predicate> state, Predicate counted) {

    static LimitParts of(Term.Limit limit) {
        List<Predicate> time = new ArrayList<>();
        List<Predicate> state = new ArrayList<>();
        List<Predicate> counted = new ArrayList<>();
        Stream.of(limit.during(), limit.head().inForce())
                .flatMap(Optional::stream)
                .forEach(span -> time.add(during(span)));
        List<Predicate> parts = limit.count() instanceof Predicate.All(var all) ? all : List.of(limit.count());
        for (Predicate part : parts) {
            boolean ofThings = isOfThings(part);
            boolean ofState = isOfState(part);
            if (ofThings || part instanceof Predicate.During) {
                counted.add(part);
            }
            if (!ofThings) {
                (part instanceof Predicate.During ? time : state).add(part);
            } else if (ofState) {
                state.add(part);
            }
        }
        limit.during().ifPresent(span -> counted.add(during(span)));
        return new LimitParts(List.copyOf(time), List.copyOf(state), new Predicate.All(counted));
    }

    private static Predicate during(Span span) {
        return new Predicate.During(List.of(span));
    }

    /** True when some of it asks about the things counted. */
    private static boolean isOfThings(Predicate predicate) {
        return switch (predicate) {
            case Predicate.IsAct _,
                    Predicate.IsActor _,
                    Predicate.IsWeapon _,
                    Predicate.IsMedium _,
                    Predicate.Compares _,
                    Predicate.Inside _ -> true;
            case Predicate.During _,
                    Predicate.Done _,
                    Predicate.Decided _,
                    Predicate.Judged _,
                    Predicate.Pleaded _,
                    Predicate.Reads _ -> false;
            case Predicate.All(var parts) -> parts.stream().anyMatch(LimitParts::isOfThings);
            case Predicate.Any(var parts) -> parts.stream().anyMatch(LimitParts::isOfThings);
            case Predicate.Not(var part) -> isOfThings(part);
        };
    }

    /** True when some of it asks about the time or the state of things. */
    private static boolean isOfState(Predicate predicate) {
        return switch (predicate) {
            case Predicate.IsAct _,
                    Predicate.IsActor _,
                    Predicate.IsWeapon _,
                    Predicate.IsMedium _,
                    Predicate.Compares _,
                    Predicate.Inside _ -> false;
            case Predicate.During _,
                    Predicate.Done _,
                    Predicate.Decided _,
                    Predicate.Judged _,
                    Predicate.Pleaded _,
                    Predicate.Reads _ -> true;
            case Predicate.All(var parts) -> parts.stream().anyMatch(LimitParts::isOfState);
            case Predicate.Any(var parts) -> parts.stream().anyMatch(LimitParts::isOfState);
            case Predicate.Not(var part) -> isOfState(part);
        };
    }
}
