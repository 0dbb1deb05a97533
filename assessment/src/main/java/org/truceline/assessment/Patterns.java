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
public final class Patterns {

    private Patterns() {}

    /** The conditions of a term: those of its pattern, and the time in which its instrument is in force. */
    static List<Predicate> conditions(Predicate pattern, Term.Head head) {
        return inOrder(Stream.concat(Stream.of(pattern), head.inForce().stream().map(Patterns::during))
                .toList());
    }

    /** All that has to hold together, also inside one another, in the order in which it is asked. */
    public static List<Predicate> inOrder(List<Predicate> parts) {
        return parts.stream()
                .flatMap(Patterns::each)
                .sorted(Comparator.comparingInt(Patterns::place))
                .toList();
    }

    /** Where a condition stands in the order in which conditions are asked. */
    private static int place(Predicate part) {
        return switch (part) {
            case Predicate.IsAct _ -> 0;
            case Predicate.IsActor(var role, var _) -> role == Predicate.Role.BY ? 1 : 2;
            case Predicate.IsWeapon _ -> 3;
            case Predicate.Compares(var measure, var _) ->
                switch (measure) {
                    case CALIBRE -> 4;
                    case RANGE -> 5;
                    case NUMBER -> 10;
                };
            case Predicate.IsMedium _ -> 6;
            case Predicate.During _ -> 7;
            case Predicate.Inside(var end, var _) -> end == Predicate.End.AT ? 8 : 9;
            case Predicate.Done _ -> 11;
            case Predicate.Decided _ -> 12;
            case Predicate.Judged _ -> 13;
            case Predicate.Pleaded _ -> 14;
            case Predicate.Reads _ -> 15;
            case Predicate.All _ -> 16;
            case Predicate.Any _ -> 17;
            case Predicate.Not _ -> 18;
        };
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
