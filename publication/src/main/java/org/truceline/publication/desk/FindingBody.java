package org.truceline.publication.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Finding;
import org.truceline.assessment.FindingName;
import org.truceline.truth.Gap;

/**
 * A finding with everything that it rests on.
 *
 * @param name the finding's id, "depends-on-reading"
 * @param worldPoints the question of each open point that the worlds vary
 */
public record FindingBody(
        String term,
        String termTitle,
        String name,
        String nameText,
        String sentence,
        @Nullable String settledBy,
        ClauseView clause,
        ReasonNode reasons,
        List<WorldRow> worlds,
        Map<String, String> worldPoints) {

    /** The body of {@code finding}. */
    public static FindingBody of(Agreement agreement, Finding finding) {
        Map<String, String> points = new LinkedHashMap<>();
        finding.worlds()
                .forEach(row -> row.readings()
                        .keySet()
                        .forEach(point ->
                                points.put(point, agreement.openPoint(point).question())));
        return new FindingBody(
                finding.term().id(),
                finding.term().title(),
                id(finding.name()),
                finding.name().words(),
                finding.sentence(),
                finding.settledBy().map(Gap::fact).orElse(null),
                ClauseView.of(agreement, finding.term().clause()),
                ReasonNode.of(finding.reasons()),
                finding.worlds().stream()
                        .map(row -> new WorldRow(row.readings(), row.result()))
                        .toList(),
                points);
    }

    static String id(FindingName name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
