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

    /** Rows so far, refused ones among them. */
    long seen() {
        return rows + refused;
    }

    boolean anyRefused() {
        return refused > 0;
    }

    AssessSummary summary(Answerer answerer) {
        return new AssessSummary(rows, new AssessSummary.Refusals(refused, first), counts, answerer.work(rows));
    }
}
