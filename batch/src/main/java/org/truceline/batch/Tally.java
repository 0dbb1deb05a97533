package org.truceline.batch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.truceline.assessment.FindingName;
import org.truceline.intake.Refused;

/** Counts rows and findings while a file is read. */
final class Tally {

    private final Map<FindingName, Long> counts = new EnumMap<>(FindingName.class);
    private final List<Refused> first = new ArrayList<>();
    private long rows;
    private long refused;
    private long passedOver;

    void count(List<Told> findings) {
        rows++;
        findings.forEach(finding -> counts.merge(finding.verdict().name(), 1L, Long::sum));
    }

    void refuse(Refused row) {
        refused++;
        if (first.size() < AssessSummary.Refusals.MOST) {
            first.add(row);
        }
    }

    void passOver() {
        passedOver++;
    }

    /** Rows so far, refused ones among them. */
    long seen() {
        return rows + refused + passedOver;
    }

    boolean anyRefused() {
        return refused > 0;
    }

    AssessSummary summary(Answerer answerer) {
        AssessSummary.Refusals refusals = new AssessSummary.Refusals(refused, first);
        return new AssessSummary(rows, refusals, passedOver, counts, answerer.work(rows));
    }
}
