package org.truceline.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which condition fails where a term does not cover an occurrence. */
final class Failures {

    /** A step that holds these words begins with a name, which keeps its capital letter. */
    private static final String NAMED = " named as ";

    private Failures() {}

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
    static String sentence(String title, Optional<Slot> failed, Worlds<TermAnswer> worlds) {
        return "Not covered by “" + title + "”: "
                + failed.map(_ -> because(worlds)).orElse("one condition or another fails under every reading.");
    }

    private static String because(Worlds<TermAnswer> worlds) {
        List<String> said = worlds.answers().stream()
                .flatMap(answer -> answer.value().failed().stream())
                .map(step -> step.reason().says())
                .distinct()
                .toList();
        String first = said.getFirst();
        boolean isName = first.contains(NAMED) && !first.startsWith("The ");
        String plain = isName ? first : first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
        boolean one = worlds.answers().size() == 1;
        return plain.endsWith(".") && !one ? plain.substring(0, plain.length() - 1) + ", under every reading." : plain;
    }
}
