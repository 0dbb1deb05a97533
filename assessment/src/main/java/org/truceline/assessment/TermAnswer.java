package org.truceline.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/**
 * What one world answers of a term: its conditions in order, up to the first that surely fails.
 *
 * @param steps the conditions that were asked
 */
record TermAnswer(List<Step> steps) {

    TermAnswer {
        steps = List.copyOf(steps);
    }

    /**
     * One condition.
     *
     * @param readings the readings that this condition came to, by point
     */
    record Step(Slot slot, Reason reason, Map<String, String> readings) {}

    Truth truth() {
        return steps.stream().map(step -> step.reason().truth()).reduce(Truth.TRUE, Truth::and);
    }

    /** The condition that surely fails. */
    Optional<Step> failed() {
        return steps.stream().filter(step -> step.reason().truth().isFalse()).findFirst();
    }

    /** What keeps the answer open. */
    List<Gap> gaps() {
        return truth().isOpen()
                ? steps.stream()
                        .flatMap(step -> step.reason().gaps().stream())
                        .distinct()
                        .toList()
                : List.of();
    }
}
