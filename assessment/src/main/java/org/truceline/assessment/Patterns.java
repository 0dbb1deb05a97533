package org.truceline.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
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
        return inOrder(Stream.concat(Stream.of(pattern), head.inForce().stream().map(Patterns::during))
                .toList());
    }

    /** All that has to hold together, also inside one another, in the order in which it is asked. */
    static List<Predicate> inOrder(List<Predicate> parts) {
        return parts.stream()
                .flatMap(Patterns::each)
                .sorted(Comparator.comparing(Slot::of))
                .toList();
    }

    private static Stream<Predicate> each(Predicate part) {
        return part instanceof Predicate.All(var of) ? of.stream().flatMap(Patterns::each) : Stream.of(part);
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
