package org.truceline.publication.desk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Finding;
import org.truceline.evidence.Claim;
import org.truceline.evidence.Dossier;
import org.truceline.evidence.Response;
import org.truceline.publication.Assessed;

/** A finding with its reasons, its sources and what else was found of the same incident. */
public record FindingDetail(
        @JsonUnwrapped FindingSummary summary,
        ClauseView clause,
        ReasonNode reasons,
        List<WorldRow> worlds,
        java.util.Map<String, String> worldPoints,
        List<ClaimView> claims,
        List<ResponseView> responses,
        List<CasualtyView> casualties,
        List<PlacementView> placements,
        List<OtherFinding> otherFindings) {

    /** Who says what, and whom they blame. */
    public record ClaimView(
            String by, String says, @Nullable String alleges, SourceLink source) {}

    /**
     * What the accused answered.
     *
     * @param context true for an answer to earlier claims, which is no answer to this one
     */
    public record ResponseView(
            String by, String type, String typeText, String says, boolean context, SourceLink source) {}

    /** One statement of casualties, as worded. */
    public record CasualtyView(String says, SourceLink source) {}

    /** Another finding of the same incident. */
    public record OtherFinding(String id, String termTitle, String name, String nameText) {}

    /** The detail of one finding of {@code assessed}. */
    public static FindingDetail of(Agreement agreement, Dossier dossier, Assessed assessed, Finding finding) {
        FindingBody body = FindingBody.of(agreement, finding);
        return new FindingDetail(
                FindingSummary.of(agreement, assessed, finding),
                body.clause(),
                body.reasons(),
                body.worlds(),
                body.worldPoints(),
                assessed.incident().claims().stream()
                        .map(claim -> claim(agreement, dossier, claim))
                        .toList(),
                assessed.incident().responses().stream()
                        .map(response -> response(agreement, dossier, response))
                        .toList(),
                assessed.incident().casualties().stream()
                        .map(figure -> new CasualtyView(figure.told(), SourceLink.of(dossier, figure.report())))
                        .toList(),
                assessed.placements().stream().map(PlacementView::of).toList(),
                others(agreement, assessed, finding));
    }

    private static ClaimView claim(Agreement agreement, Dossier dossier, Claim claim) {
        Optional<String> alleges = claim.alleges().map(agreement::nameOf);
        return new ClaimView(
                agreement.nameOf(claim.by()),
                claim.says(),
                alleges.orElse(null),
                SourceLink.of(dossier, claim.report()));
    }

    private static ResponseView response(Agreement agreement, Dossier dossier, Response response) {
        return new ResponseView(
                agreement.nameOf(response.by()),
                response.type().word(),
                response.type().phrase(),
                response.says(),
                response.type().isContextOnly(),
                SourceLink.of(dossier, response.report()));
    }

    private static List<OtherFinding> others(Agreement agreement, Assessed assessed, Finding finding) {
        return assessed.findings().stream()
                .filter(other -> !other.equals(finding))
                .map(other -> FindingSummary.of(agreement, assessed, other))
                .map(other -> new OtherFinding(other.id(), other.termTitle(), other.name(), other.nameText()))
                .toList();
    }
}
