package org.truceline.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.OpenPoint;
import org.truceline.truth.Gap;
import org.truceline.truth.Truth;

/** Finds the fact that would settle an open answer; where one is not enough, those that would settle it together. */
final class Settling<T> {

    private final Agreement agreement;
    private final Worlds<T> worlds;
    private final Function<T, Truth> truth;
    private final Function<T, List<Gap>> gaps;

    Settling(Agreement agreement, Worlds<T> worlds, Function<T, Truth> truth, Function<T, List<Gap>> gaps) {
        this.agreement = agreement;
        this.worlds = worlds;
        this.truth = truth;
        this.gaps = gaps;
    }

    /** An agreed reading where firm readings disagree; else what the first open world lacks. */
    Optional<Gap> fact() {
        if (worlds.bounded()) {
            return Optional.of(
                    new Gap(Gap.Where.TEXT, "fewer open points: there are more than " + Worlds.MOST + " worlds"));
        }
        List<Truth> truths = worlds.answers().stream()
                .map(answer -> truth.apply(answer.value()))
                .toList();
        if (truths.contains(Truth.TRUE) && truths.contains(Truth.FALSE)) {
            return reading();
        }
        return worlds.answers().stream()
                .map(answer -> gaps.apply(answer.value()))
                .filter(missing -> !missing.isEmpty())
                .findFirst()
                .map(Settling::together);
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
        List<OpenPoint> needed = alone.map(List::of).orElse(reached);
        if (needed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Gap(
                Gap.Where.TEXT,
                (needed.size() == 1 ? "an agreed answer to: " : "agreed answers to: ")
                        + needed.stream().map(OpenPoint::question).collect(Collectors.joining(" "))));
    }

    /** True when all worlds that share a reading of {@code point} share the result. */
    private boolean separates(String point) {
        return worlds.answers().stream()
                .map(answer -> answer.readings().getOrDefault(point, ""))
                .distinct()
                .allMatch(reading -> worlds.answers().stream()
                                .filter(answer -> answer.readings()
                                        .getOrDefault(point, "")
                                        .equals(reading))
                                .map(answer -> truth.apply(answer.value()))
                                .distinct()
                                .count()
                        == 1);
    }
}
