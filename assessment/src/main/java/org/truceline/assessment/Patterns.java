package org.truceline.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Span;
import org.truceline.agreement.Term;
import org.truceline.agreement.World;
import org.truceline.truth.Reason;

/** Asks the conditions of a term's pattern in their order, and notes which readings each came to. */
final class Patterns {

    private Patterns() {}

    /** The conditions of a term: those of its pattern, and the time in which its instrument is in force. */
    static List<Predicate> conditions(Predicate pattern, Term.Head head) {
        List<Predicate> parts = new ArrayList<>();
        switch (pattern) {
            case Predicate.All(var of) -> parts.addAll(of);
            case Predicate.IsAct _,
                    Predicate.IsActor _,
                    Predicate.IsWeapon _,
                    Predicate.IsMedium _,
                    Predicate.Compares _,
                    Predicate.Inside _,
                    Predicate.During _,
                    Predicate.Done _,
                    Predicate.Decided _,
                    Predicate.Judged _,
                    Predicate.Pleaded _,
                    Predicate.Reads _,
                    Predicate.Any _,
                    Predicate.Not _ -> parts.add(pattern);
        }
        head.inForce().map(Patterns::during).ifPresent(parts::add);
        return inOrder(parts);
    }

    /** The same conditions in the order in which they are asked. */
    static List<Predicate> inOrder(List<Predicate> parts) {
        return parts.stream().sorted(Comparator.comparing(Slot::of)).toList();
    }

    private static Predicate during(Span inForce) {
        return new Predicate.During(List.of(inForce));
    }

    /** Each condition's answer in {@code world}, up to the first that surely fails. */
    static List<TermAnswer.Step> ask(List<Predicate> conditions, Conditions asked, World world) {
        List<TermAnswer.Step> steps = new ArrayList<>();
        for (Predicate condition : conditions) {
            TermAnswer.Step step =
                    step(steps.size(), Slot.of(condition), world, inWorld -> asked.ask(condition, inWorld));
            if (step.reason().truth().isFalse()) {
                steps.add(step.failing(asked.failing(condition, world)));
                break;
            }
            steps.add(step);
        }
        return steps;
    }

    /** One condition with the readings that it came to. */
    static TermAnswer.Step step(int at, Slot slot, World world, Function<World, Reason> condition) {
        Map<String, String> readings = new LinkedHashMap<>();
        World listening = point -> {
            String reading = world.readingOf(point);
            readings.put(point.id(), reading);
            return reading;
        };
        return new TermAnswer.Step(at, slot, condition.apply(listening), readings);
    }
}
