package org.truceline.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/**
 * What one world answers of a term that forbids or permits.
 *
 * @param steps its conditions in order, up to the first that surely fails
 * @param excuses what may excuse what it forbids; none are asked when a condition surely fails
 */
record TermAnswer(List<Step> steps, List<Excuse> excuses) {

    TermAnswer {
        steps = List.copyOf(steps);
        excuses = List.copyOf(excuses);
    }

    /**
     * One condition.
     *
     * @param at its place among the term's conditions
     * @param readings the readings that this condition came to, by point
     */
    record Step(int at, Slot slot, Reason reason, Map<String, String> readings) {

        /** The same, said to fail for {@code part} of the occurrence. */
        Step failing(Slot part) {
            return new Step(at, part, reason, readings);
        }
    }

    /**
     * An express exception, or a permit that prevails.
     *
     * @param id of the exception, or of the permitting term
     * @param pleaded true when somebody pleads it
     */
    record Excuse(String id, boolean pleaded, Step step) {}

    /** Whether the conditions hold. */
    Truth match() {
        return steps.stream().map(step -> step.reason().truth()).reduce(Truth.TRUE, Truth::and);
    }

    /** Whether the conditions hold and nothing excuses it. */
    Truth breach() {
        return excuses.stream()
                .map(excuse -> excuse.step().reason().truth().not())
                .reduce(match(), Truth::and);
    }

    /** True when something surely excuses it. */
    boolean isExcused() {
        return excuses.stream()
                .anyMatch(excuse -> excuse.step().reason().truth().isTrue());
    }

    /** The condition that surely fails. */
    Optional<Step> failed() {
        return steps.stream().filter(step -> step.reason().truth().isFalse()).findFirst();
    }

    /** What keeps the breach open. */
    List<Gap> gaps() {
        return breach().isOpen()
                ? Stream.concat(steps.stream(), excuses.stream().map(Excuse::step))
                        .flatMap(step -> step.reason().gaps().stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** What keeps the match open. */
    List<Gap> matchGaps() {
        return match().isOpen()
                ? steps.stream()
                        .flatMap(step -> step.reason().gaps().stream())
                        .distinct()
                        .toList()
                : List.of();
    }
}
