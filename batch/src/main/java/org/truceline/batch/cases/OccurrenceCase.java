package org.truceline.batch.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Engine;
import org.truceline.assessment.Finding;
import org.truceline.assessment.Placement;
import org.truceline.assessment.Slot;
import org.truceline.intake.incident.IncidentFile;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.occurrence.Occurrence;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;

/**
 * A question about an occurrence: {@code incident} as in an incident file, and under {@code expect} for each term the
 * finding, and what fails, what would settle it, and words that its reasons hold; for each marked region inside, outside
 * or open.
 */
final class OccurrenceCase {

    private final Engine engine;

    OccurrenceCase(Agreement agreement) {
        engine = new Engine(agreement);
    }

    Optional<CheckedCase> check(Fields fields) {
        String name = fields.text("name");
        fields.findText("source");
        Optional<Occurrence> occurrence = fields.group("incident").flatMap(IncidentFile::of);
        List<Node> expected = fields.items("expect");
        if (!fields.has("incident") || expected.isEmpty()) {
            fields.faults().add(fields.where(), name, "an incident and what to expect", "only one of them", "");
        }
        Optional<CheckedCase> checked = occurrence.map(asked -> {
            List<Finding> findings = engine.ask(asked);
            List<Placement> placements = engine.place(asked);
            List<String> differences = new ArrayList<>();
            for (Node item : expected) {
                Fields expectation = Fields.of(item, "expect", fields.faults());
                if (expectation.has("region")) {
                    checkRegion(expectation, placements, differences);
                } else {
                    checkTerm(expectation, findings, differences);
                }
                expectation.refuseUnknown();
            }
            return new CheckedCase(name, fields.where(), differences);
        });
        fields.refuseUnknown();
        return checked;
    }

    private static void checkTerm(Fields expected, List<Finding> findings, List<String> differences) {
        String term = expected.text("term");
        Optional<Finding> found =
                findings.stream().filter(each -> each.term().id().equals(term)).findFirst();
        if (found.isEmpty()) {
            expected.faults().add(expected.where("term"), "term", "a term that forbids", "\"" + term + "\"", "");
            return;
        }
        Finding finding = found.get();
        compare(expected, "finding", finding.name().words(), differences);
        compare(expected, "fails", finding.failed().map(Slot::words).orElse("nothing in particular"), differences);
        compare(expected, "settledBy", finding.settledBy().map(Gap::fact).orElse("nothing, it is firm"), differences);
        for (String words : expected.texts("reasonsHold")) {
            if (!holds(finding.reasons(), words)) {
                differences.add("expected the reasons to hold “" + words + "”; they do not.");
            }
        }
    }

    private static void checkRegion(Fields expected, List<Placement> placements, List<String> differences) {
        String region = expected.text("region");
        Optional<Placement> found = placements.stream()
                .filter(each -> each.note().id().equals(region))
                .findFirst();
        if (found.isEmpty()) {
            expected.faults()
                    .add(expected.where("region"), "region", "a term that marks one", "\"" + region + "\"", "");
            return;
        }
        String stands =
                found.get().truth().isTrue() ? "inside" : found.get().truth().isFalse() ? "outside" : "cannot be told";
        compare(expected, "stands", stands, differences);
    }

    private static void compare(Fields expected, String name, String found, List<String> differences) {
        expected.findText(name)
                .filter(words -> !words.equals(found))
                .ifPresent(words -> differences.add("expected " + name + " “" + words + "”; found “" + found + "”."));
    }

    private static boolean holds(Reason reason, String words) {
        return reason.says().contains(words) || reason.because().stream().anyMatch(step -> holds(step, words));
    }
}
