package org.truceline.publication.plain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.assessment.Answer;
import org.truceline.assessment.Finding;
import org.truceline.assessment.Placement;
import org.truceline.assessment.Slot;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/**
 * What an agreement answers of one occurrence, in the shape of {@code finding.schema.json}.
 *
 * @param agreement what is said of the agreement as a whole; null where some term speaks of such acts
 */
public record AnswerView(
        List<FindingView> findings,
        List<PlacementAnswer> placements,
        @Nullable WholeView agreement) {

    /** One term's finding. */
    public record FindingView(
            String term,
            String title,
            String finding,
            @Nullable String fails,
            String sentence,
            @Nullable GapView settledBy,
            ReasonView reasons,
            List<ResultView> readings) {}

    /** How the place stands to a region that is only marked. */
    public record PlacementAnswer(
            String term,
            List<Double> truth,
            String sentence,
            ReasonView reasons,
            @Nullable GapView settledBy) {}

    /** What is said of the agreement as a whole. */
    public record WholeView(String finding, String because) {}

    /** A missing fact, and where it would come from. */
    public record GapView(String where, String fact) {}

    /** A step and the steps it rests on. */
    public record ReasonView(
            String says,
            List<Double> truth,
            boolean decides,
            @Nullable GapView gap,
            List<ReasonView> because) {}

    /** The result under one combination of readings. */
    public record ResultView(Map<String, String> readings, String result) {}

    /** The answer as it was found. */
    public static AnswerView of(Answer answer) {
        return new AnswerView(
                findings(answer.findings()),
                answer.placements().stream().map(AnswerView::placement).toList(),
                answer.whole()
                        .map(whole -> new WholeView(whole.name().words(), whole.sentence()))
                        .orElse(null));
    }

    /** Findings alone, of limits for instance. */
    public static List<FindingView> findings(List<Finding> findings) {
        return findings.stream().map(AnswerView::finding).toList();
    }

    private static FindingView finding(Finding finding) {
        return new FindingView(
                finding.term().id(),
                finding.term().title(),
                finding.name().words(),
                finding.failed().map(Slot::words).orElse(null),
                finding.sentence(),
                finding.settledBy().map(AnswerView::gap).orElse(null),
                reason(finding.reasons()),
                finding.worlds().stream()
                        .map(row -> new ResultView(row.readings(), row.result()))
                        .toList());
    }

    private static PlacementAnswer placement(Placement placement) {
        return new PlacementAnswer(
                placement.note().id(),
                truth(placement.truth()),
                placement.sentence(),
                reason(placement.reasons()),
                placement.settledBy().map(AnswerView::gap).orElse(null));
    }

    private static ReasonView reason(Reason reason) {
        return new ReasonView(
                reason.says(),
                truth(reason.truth()),
                reason.decides(),
                reason.gap().map(AnswerView::gap).orElse(null),
                reason.because().stream().map(AnswerView::reason).toList());
    }

    private static List<Double> truth(Truth truth) {
        return List.of(truth.low(), truth.high());
    }

    private static GapView gap(Gap gap) {
        String where = switch (gap.where()) {
            case REPORT -> "report";
            case TEXT -> "text";
            case MAP -> "map";
            case PERSON -> "person";
        };
        return new GapView(where, gap.fact());
    }
}
