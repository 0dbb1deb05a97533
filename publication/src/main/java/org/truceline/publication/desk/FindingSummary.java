package org.truceline.publication.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Finding;
import org.truceline.evidence.Claim;
import org.truceline.evidence.Incident;
import org.truceline.publication.Assessed;
import org.truceline.truth.Gap;

/**
 * A finding as a line of a list.
 *
 * @param id names it in addresses
 * @param days first and last day as told, on whichever clock that was
 * @param name the finding's id, "depends-on-reading"
 * @param alleged names of those whom accounts allege
 * @param response the answers of the accused in a few words
 */
public record FindingSummary(
        String id,
        String incident,
        String title,
        String act,
        String actText,
        List<String> days,
        String whenText,
        String placeText,
        String term,
        String termTitle,
        String name,
        String nameText,
        String sentence,
        @Nullable String settledBy,
        List<String> alleged,
        @Nullable String response) {

    /** The line of one finding of {@code assessed}. */
    public static FindingSummary of(Agreement agreement, Assessed assessed, Finding finding) {
        Incident incident = assessed.incident();
        return new FindingSummary(
                finding.occurrence() + "." + finding.term().id(),
                incident.id(),
                incident.title(),
                assessed.occurrence().act().id(),
                assessed.occurrence().act().words(),
                days(assessed),
                assessed.occurrence().when().told(),
                assessed.occurrence().at().told(),
                finding.term().id(),
                finding.term().title(),
                FindingBody.id(finding.name()),
                finding.name().words(),
                finding.sentence(),
                finding.settledBy().map(Gap::fact).orElse(null),
                alleged(agreement, incident),
                responses(agreement, incident).orElse(null));
    }

    private static List<String> days(Assessed assessed) {
        return List.of(
                assessed.incident().when().from().toString(),
                assessed.incident().when().to().toString());
    }

    private static List<String> alleged(Agreement agreement, Incident incident) {
        return incident.claims().stream()
                .map(Claim::alleges)
                .flatMap(Optional::stream)
                .distinct()
                .map(agreement::nameOf)
                .toList();
    }

    private static Optional<String> responses(Agreement agreement, Incident incident) {
        String all = incident.responses().stream()
                .map(response ->
                        agreement.nameOf(response.by()) + " " + response.type().phrase())
                .distinct()
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }
}
