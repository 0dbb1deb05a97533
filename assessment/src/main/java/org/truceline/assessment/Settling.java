package org.truceline.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.OpenPoint;
import org.truceline.truth.Gap;
import org.truceline.truth.Truth;

/** Finds the fact that would settle an open answer; where one is not enough, those that would settle it together. */
public final class Settling<T> {

    private final Agreement agreement;
    private final Worlds<T> worlds;
    private final Function<T, ?> result;
    private final Predicate<T> open;
    private final Function<T, List<Gap>> gaps;

    Settling(Agreement agreement, Worlds<T> worlds, Function<T, Truth> truth, Function<T, List<Gap>> gaps) {
        this(agreement, worlds, truth, value -> truth.apply(value).isOpen(), gaps);
    }

    /**
     * Of any kind of answer.
     *
     * @param result what one world says; two worlds disagree where it differs
     * @param open whether a world leaves it open
     * @param gaps what such a world lacks
     */
    public Settling(
            Agreement agreement,
            Worlds<T> worlds,
            Function<T, ?> result,
            Predicate<T> open,
            Function<T, List<Gap>> gaps) {
        this.agreement = agreement;
        this.worlds = worlds;
        this.result = result;
        this.open = open;
        this.gaps = gaps;
    }

    /** An agreed reading where firm readings disagree; else a reading if that matters, and what the first open world lacks. */
    public Optional<Gap> fact() {
        if (worlds.bounded()) {
            return Optional.of(
                    new Gap(Gap.Where.TEXT, "fewer open points: there are more than " + Worlds.MOST + " worlds"));
        }
        long firm = worlds.answers().stream()
                .map(Worlds.Answer::value)
                .filter(open.negate())
                .map(result)
                .distinct()
                .count();
        if (firm > 1) {
            return reading();
        }
        List<Gap> missing = worlds.answers().stream()
                .map(answer -> gaps.apply(answer.value()))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
        List<Gap> needed = Stream.concat(firm > 0 ? reading().stream() : Stream.empty(), missing.stream())
                .distinct()
                .toList();
        return needed.isEmpty() ? Optional.empty() : Optional.of(together(needed));
    }

    private static Gap together(List<Gap> missing) {
        if (missing.size() == 1) {
            return missing.getFirst();
        }
        return new Gap(
                missing.getFirst().where(),
                "these together: " + missing.stream().map(Gap::fact).collect(Collectors.joining("; ")));
    }

    private Optional<Gap> reading() {
        List<OpenPoint> reached = worlds.answers().stream()
                .flatMap(answer -> answer.readings().keySet().stream())
                .distinct()
                .map(agreement::openPoint)
                .toList();
        Optional<OpenPoint> alone =
                reached.stream().filter(point -> separates(point.id())).findFirst();
        List<OpenPoint> matter =
                reached.stream().filter(point -> matters(point.id())).toList();
        List<OpenPoint> needed = alone.map(List::of).orElse(matter.isEmpty() ? reached : matter);
        if (needed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Gap(
                Gap.Where.TEXT,
                (needed.size() == 1 ? "an agreed answer to: " : "agreed answers to: ")
                        + needed.stream().map(OpenPoint::question).collect(Collectors.joining(" "))));
    }

    /** True when every world reaches {@code point} and all worlds that share a reading of it share the result. */
    private boolean separates(String point) {
        return worlds.answers().stream().allMatch(answer -> answer.readings().containsKey(point))
                && worlds.answers().stream()
                        .collect(Collectors.groupingBy(
                                answer -> answer.readings().get(point),
                                Collectors.mapping(
                                        answer -> (Object) result.apply(answer.value()), Collectors.toSet())))
                        .values()
                        .stream()
                        .allMatch(results -> results.size() == 1);
    }

    /** True when two worlds that differ in no other point differ in their result. */
    private boolean matters(String point) {
        return worlds.answers().stream()
                .filter(answer -> answer.readings().containsKey(point))
                .anyMatch(one -> worlds.answers().stream()
                        .anyMatch(other -> !result.apply(one.value()).equals(result.apply(other.value()))
                                && differOnlyIn(point, one.readings(), other.readings())));
    }

    private static boolean differOnlyIn(String point, Map<String, String> one, Map<String, String> other) {
        return other.containsKey(point)
                && one.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(point))
                        .allMatch(
                                entry -> entry.getValue().equals(other.getOrDefault(entry.getKey(), entry.getValue())));
    }
}
