package org.truceline.assessment;

import java.util.List;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.World;
import org.truceline.truth.Truth;

/** What a condition says of the kind of act alone, everything else being as it may. */
final class ActsAlone {

    private ActsAlone() {}

    static Truth ask(Predicate predicate, Conditions conditions, World world) {
        return switch (predicate) {
            case Predicate.IsAct _ -> conditions.ask(predicate, world).truth();
            case Predicate.All(List<Predicate> of) ->
                of.stream().map(part -> ask(part, conditions, world)).reduce(Truth.TRUE, Truth::and);
            case Predicate.Any(List<Predicate> of) ->
                of.stream().map(part -> ask(part, conditions, world)).reduce(Truth.FALSE, Truth::or);
            case Predicate.Not(Predicate.IsAct of) -> ask(of, conditions, world).not();
            case Predicate.Not _, Predicate.Simple _ -> Truth.TRUE;
        };
    }
}
