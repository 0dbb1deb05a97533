package org.truceline.app.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.assessment.Finding;
import org.truceline.publication.Assessed;
import org.truceline.publication.Situation;
import org.truceline.publication.desk.CaseView;
import org.truceline.publication.desk.FindingDetail;
import org.truceline.publication.desk.FindingSummary;
import org.truceline.publication.desk.Strip;
import org.truceline.publication.desk.StripView;
import org.truceline.publication.map.MapLayers;
import org.truceline.publication.map.MapView;

/**
 * Everything that the desk serves of one situation, made once.
 *
 * @param details findings by id
 */
public record DeskViews(
        CaseView caseView,
        List<FindingSummary> findings,
        Map<String, FindingDetail> details,
        StripView strip,
        MapView map) {

    /** The views of {@code situation}, the strip running from {@code first} to {@code last}. */
    public static DeskViews of(Situation situation, LocalDate first, LocalDate last) {
        Map<String, FindingDetail> details = new LinkedHashMap<>();
        for (Assessed assessed : situation.incidents()) {
            for (Finding finding : assessed.findings()) {
                FindingDetail detail = FindingDetail.of(situation.agreement(), situation.dossier(), assessed, finding);
                details.put(detail.summary().id(), detail);
            }
        }
        StripView strip = Strip.of(situation, first, last)
                .orElseGet(() -> new StripView(
                        "", 0, List.of(), first.toString(), last.toString(), List.of(), "No patrol route is named."));
        return new DeskViews(
                CaseView.of(situation),
                details.values().stream().map(FindingDetail::summary).toList(),
                details,
                strip,
                MapLayers.of(situation, strip));
    }

    /** The finding {@code id} with its reasons. */
    public Optional<FindingDetail> findDetail(String id) {
        return Optional.ofNullable(details.get(id));
    }
}
