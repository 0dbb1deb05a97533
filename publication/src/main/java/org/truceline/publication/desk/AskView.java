package org.truceline.publication.desk;

import java.util.List;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Finding;
import org.truceline.assessment.Placement;
import org.truceline.occurrence.Occurrence;

/**
 * The answer to one question: an occurrence under every term.
 *
 * @param responses what the accused answered, in words; decides nothing
 */
public record AskView(
        String agreement,
        String occurrence,
        String act,
        String when,
        String place,
        List<String> responses,
        List<FindingBody> findings,
        List<PlacementView> placements) {

    /** The answer as it was found. */
    public static AskView of(
            Agreement agreement,
            Occurrence occurrence,
            List<String> responses,
            List<Finding> findings,
            List<Placement> placements) {
        return new AskView(
                agreement.id(),
                occurrence.id(),
                occurrence.act().id(),
                occurrence.when().told(),
                occurrence.placeTold(),
                responses,
                findings.stream()
                        .map(finding -> FindingBody.of(agreement, finding))
                        .toList(),
                placements.stream().map(PlacementView::of).toList());
    }
}
