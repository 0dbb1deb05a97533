package org.truceline.publication.desk;

import org.jspecify.annotations.Nullable;
import org.truceline.assessment.Placement;
import org.truceline.truth.Gap;

/** How an occurrence stands to a region that the agreement marks. */
public record PlacementView(
        String term,
        String title,
        String sentence,
        String truth,
        @Nullable String settledBy,
        ReasonNode reasons) {

    public static PlacementView of(Placement placement) {
        ReasonNode reasons = ReasonNode.of(placement.reasons());
        return new PlacementView(
                placement.note().id(),
                placement.note().title(),
                placement.sentence(),
                reasons.truth(),
                placement.settledBy().map(Gap::fact).orElse(null),
                reasons);
    }
}
