package org.truceline.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.truceline.agreement.Predicate;
import org.truceline.truth.Reason;

/**
 * Which condition fails where a term does not cover an occurrence.
 *
 * @param conditions of the term, in the order in which they are asked
 */
record Failures(List<Predicate> conditions, Conditions asked) {

    /** A step that holds these words begins with a name, which keeps its capital letter. */
    private static final String NAMED = " named as ";

    /** The condition that fails in every world, when it is the same. */
    static Optional<Slot> same(Worlds<TermAnswer> worlds) {
        List<Slot> failures = worlds.answers().stream()
                .flatMap(answer -> answer.value().failed().stream())
                .map(TermAnswer.Step::slot)
                .distinct()
                .toList();
        return failures.size() == 1 ? Optional.of(failures.getFirst()) : Optional.empty();
    }

    /** "not covered: the time". */
    static String words(TermAnswer answer) {
        return FindingName.NOT_COVERED.words()
                + answer.failed().map(step -> ": " + step.slot().words()).orElse("");
    }

    /** The finding "not covered" as a sentence. */
    String sentence(String title, Optional<Slot> failed, Worlds<TermAnswer> worlds) {
        return "Not covered by “" + title + "”: "
                + failed.map(_ -> because(worlds))
                        .or(() -> conditions.stream()
                                .flatMap(condition -> alone(condition).stream())
                                .findFirst())
                        .orElse("one condition or another fails under every reading.");
    }

    /** That {@code condition} fails by itself in every world, where another may fail before it in some. */
    private Optional<String> alone(Predicate condition) {
        Worlds<Reason> worlds = Worlds.explore(asked.agreement(), world -> asked.ask(condition, world));
        if (worlds.bounded()
                || !worlds.answers().stream()
                        .allMatch(answer -> answer.value().truth().isFalse())) {
            return Optional.empty();
        }
        List<String> said = worlds.answers().stream()
                .map(answer -> answer.value().says())
                .distinct()
                .toList();
        return Optional.of(Slot.of(condition).words() + " fails under every reading"
                + (said.size() == 1 ? ": " + within(said.getFirst()) : "."));
    }

    /** A step as the end of a sentence. */
    private static String within(String step) {
        boolean isName = step.contains(NAMED) && !step.startsWith("The ");
        return isName ? step : step.substring(0, 1).toLowerCase(Locale.ROOT) + step.substring(1);
    }

    private static String because(Worlds<TermAnswer> worlds) {
        List<String> said = worlds.answers().stream()
                .flatMap(answer -> answer.value().failed().stream())
                .map(step -> step.reason().says())
                .distinct()
                .toList();
        String plain = within(said.getFirst());
        boolean one = worlds.answers().size() == 1;
        return plain.endsWith(".") && !one ? plain.substring(0, plain.length() - 1) + ", under every reading." : plain;
    }
}
