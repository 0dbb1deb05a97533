package org.truceline.evidence.register;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of record, each with the word by which the log names it; a word that was used is never used for another. */
public enum Kind {
    CASE("case", CaseFile.class),
    CLAIM("claim", ClaimMade.class),
    CREDIBILITY("credibility", CredibilityJudgement.class),
    EFFORT("effort", ObservationEffort.class),
    FIGURE("figure", FigureStated.class),
    GRADING("grading", Grading.class),
    HOLDING("holding", HoldingCounted.class),
    HOTLINE_CALL("hotline-call", HotlineCall.class),
    INCIDENT("incident", IncidentFile.class),
    LINE("line", LineDrawn.class),
    OBSERVATION("observation", ObservationMade.class),
    PATROL_PLAN("patrol-plan", PatrolPlan.class),
    PATROL_TOLD("patrol-told", PatrolTold.class),
    POINT_FILLED("point-filled", PointFilled.class),
    RELIABILITY("reliability", ReliabilityJudgement.class),
    REPORT("report", ReceivedReport.class),
    RESPONSE("response", ResponseGiven.class),
    RESTRICTION("restriction", Restriction.class),
    REVIEW("review", Review.class),
    RUBRIC("rubric", Rubric.class),
    SITE_VISIT("site-visit", SiteVisit.class),
    SOURCE("source", RegisteredSource.class),
    SOURCE_IDENTITY("source-identity", SourceIdentity.class),
    STATEMENT("statement", StatementMade.class);

    private final String word;

    private final Class<? extends Recorded> type;

    Kind(String word, Class<? extends Recorded> type) {
        this.word = word;
        this.type = type;
    }

    /** The word in the log. */
    public String word() {
        return word;
    }

    /** What is recorded under it. */
    public Class<? extends Recorded> type() {
        return type;
    }

    /** True when it is kept under a key of its own, apart from everything else. */
    public boolean isSealed() {
        return this == SOURCE_IDENTITY;
    }

    /** The kind with this word. */
    public static Optional<Kind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** The kind of this. */
    public static Kind of(Recorded recorded) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(recorded))
                .findFirst()
                .orElseThrow(() -> new AssertionError("every kind of record has its word: " + recorded.getClass()));
    }
}
