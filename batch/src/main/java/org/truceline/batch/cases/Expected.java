package org.truceline.batch.cases;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Term;
import org.truceline.assessment.Finding;
import org.truceline.assessment.FindingName;
import org.truceline.assessment.Slot;
import org.truceline.notation.Fields;
import org.truceline.notation.Nearest;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;

/** Holds what a case expects against what was found. */
final class Expected {

    /** How an instant is written in a case. */
    static final String INSTANT = "an instant such as 2020-03-14T12:00Z";

    private Expected() {}

    /** What {@code expected} says of a term, against the finding under it; a fault when there is no such term. */
    static void compareFinding(Fields expected, List<Finding> findings, List<String> differences, Agreement agreement) {
        String term = expected.text("term");
        List<String> terms = findings.stream().map(each -> each.term().id()).toList();
        oneOf(
                expected,
                "finding",
                Stream.of(FindingName.values()).map(FindingName::words).toList());
        oneOf(expected, "fails", Stream.of(Slot.values()).map(Slot::words).toList());
        Optional<Finding> found =
                findings.stream().filter(each -> each.term().id().equals(term)).findFirst();
        if (found.isEmpty()) {
            unknown(expected, "term", "a term that this case can ask about", term, terms, elsewhere(term, agreement));
            return;
        }
        Finding finding = found.get();
        String why = " " + finding.sentence();
        compare(expected, term, "finding", finding.name().words(), why, differences);
        compare(
                expected,
                term,
                "fails",
                finding.failed().map(Slot::words).orElse("nothing in particular"),
                why,
                differences);
        compare(
                expected,
                term,
                "settledBy",
                finding.settledBy().map(Gap::fact).orElse("nothing, it is firm"),
                why,
                differences);
        for (String words : expected.texts("reasonsHold")) {
            if (!holds(finding.reasons(), words)) {
                differences.add(term + ": expected the reasons to hold “" + words + "”; they do not." + why);
            }
        }
    }

    /** One sentence when {@code expected} gives another value under {@code name} than was found. */
    static void compare(
            Fields expected, String about, String name, String found, String why, List<String> differences) {
        expected.findText(name)
                .filter(words -> !words.equals(found))
                .ifPresent(words -> differences.add(
                        about + ": expected " + name + " “" + words + "”; found “" + found + "”." + why));
    }

    /** A fault when the value under {@code name} is given and is none of a closed set. */
    static void oneOf(Fields expected, String name, List<String> words) {
        expected.findText(name)
                .filter(given -> !words.contains(given))
                .ifPresent(given -> unknown(expected, name, "one of " + String.join(", ", words), given, words));
    }

    /** Where a case asks about a term that this one cannot ask about; empty when there is none of that name. */
    private static String elsewhere(String id, Agreement agreement) {
        return agreement.terms().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(term -> switch (term) {
                    case Term.Note _ -> "It marks a region: write {region: " + id + ", stands: inside}.";
                    case Term.Duty _ -> "It is a duty: ask about it under \"clock\".";
                    case Term.Limit _ -> "It is a limit: ask about it under \"holdings\".";
                    case Term.Prohibition _, Term.Permission _ -> "Ask about it under \"occurrences\".";
                })
                .orElse("");
    }

    static void unknown(Fields fields, String name, String expected, String given, Collection<String> known) {
        unknown(fields, name, expected, given, known, "");
    }

    /** A fault with {@code sure}, or where that is empty the nearest known word, or else nothing to do. */
    static void unknown(
            Fields fields, String name, String expected, String given, Collection<String> known, String sure) {
        if (!given.isEmpty()) {
            String remedy = sure.isEmpty() ? Nearest.question(given, known).orElse("") : sure;
            fields.faults().add(fields.where(name), name, expected, "\"" + given + "\"", remedy);
        }
    }

    /** The instant that {@code text} writes; throws {@link java.time.DateTimeException} when it has no offset. */
    static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static boolean holds(Reason reason, String words) {
        return reason.says().contains(words) || reason.because().stream().anyMatch(step -> holds(step, words));
    }
}
