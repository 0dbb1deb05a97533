package org.truceline.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Answer;
import org.truceline.assessment.Engine;
import org.truceline.assessment.FindingName;
import org.truceline.batch.Agreements;
import org.truceline.occurrence.Occurrence;
import org.truceline.publication.plain.AnswerView;
import org.truceline.publication.plain.PlainAnswer;

/** What one agreement says of an occurrence, with all reasons. */
record Explained(Agreement agreement, Answer answer) {

    /** As lines; where several agreements are asked, of those of which some term covers it, or may. */
    static List<String> lines(Agreements agreements, Occurrence occurrence) {
        List<Explained> all = all(agreements, occurrence);
        if (!agreements.areSeveral()) {
            return all.getFirst().lines();
        }
        List<String> lines = new ArrayList<>();
        for (Explained each : all) {
            if (!each.isUncovered()) {
                lines.add("Under " + each.agreement.id() + ":");
                lines.addAll(each.lines());
            }
        }
        List<String> uncovered = uncovered(all);
        if (!uncovered.isEmpty()) {
            lines.add("No term covers it under: " + String.join(", ", uncovered) + ".");
        }
        return lines;
    }

    /** The same for programs. */
    static Object view(Agreements agreements, Occurrence occurrence) {
        List<Explained> all = all(agreements, occurrence);
        if (!agreements.areSeveral()) {
            return AnswerView.of(all.getFirst().answer);
        }
        Map<String, AnswerView> covering = new LinkedHashMap<>();
        all.stream()
                .filter(each -> !each.isUncovered())
                .forEach(each -> covering.put(each.agreement.id(), AnswerView.of(each.answer)));
        return new SeveralView(covering, uncovered(all));
    }

    /**
     * What several agreements say.
     *
     * @param agreements by id
     * @param uncovered the ids of those of which no term covers it
     */
    record SeveralView(Map<String, AnswerView> agreements, List<String> uncovered) {}

    private static List<Explained> all(Agreements agreements, Occurrence occurrence) {
        return agreements.all().stream()
                .map(agreement -> new Explained(agreement, new Engine(agreement).ask(occurrence)))
                .toList();
    }

    private static List<String> uncovered(List<Explained> all) {
        return all.stream()
                .filter(Explained::isUncovered)
                .map(each -> each.agreement.id())
                .toList();
    }

    private boolean isUncovered() {
        return answer.findings().stream().allMatch(finding -> finding.name() == FindingName.NOT_COVERED);
    }

    private List<String> lines() {
        return PlainAnswer.lines(agreement, answer);
    }
}
