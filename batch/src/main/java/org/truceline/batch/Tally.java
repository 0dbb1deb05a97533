package org.truceline.batch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.truceline.assessment.FindingName;
import org.truceline.intake.Refused;

/** Counts rows and findings. */
final class Tally {

    private final Map<FindingName, Long> counts = new EnumMap<>(FindingName.class);
    private final List<Refused> first = new ArrayList<>();
    private long rows;
    private long uncovered;
    private long refused;
    private long passedOver;

    /** Counts {@code times} rows of which the same is found. */
    void count(List<Told> findings, long times) {
        rows += times;
        uncovered += findings.isEmpty() ? times : 0;
        findings.forEach(told -> counts.merge(told.verdict().name(), times, Long::sum));
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

    /** Adds what was counted in rows that come later, and takes it out there. */
    void take(Tally later) {
        later.counts.forEach((name, count) -> counts.merge(name, count, Long::sum));
        rows += later.rows;
        uncovered += later.uncovered;
        refused += later.refused;
        passedOver += later.passedOver;
        later.first.stream().limit(AssessSummary.Refusals.MOST - first.size()).forEach(first::add);
        later.clear();
    }

    void clear() {
        counts.clear();
        first.clear();
        rows = 0;
        uncovered = 0;
        refused = 0;
        passedOver = 0;
    }

    /** Rows so far, refused ones among them. */
    long seen() {
        return rows + refused + passedOver;
    }

    boolean anyRefused() {
        return refused > 0;
    }

    AssessSummary summary(Inquiry inquiry) {
        AssessSummary.Refusals refusals = new AssessSummary.Refusals(refused, first);
        return new AssessSummary(
                new AssessSummary.Rows(rows, uncovered, passedOver), refusals, counts, inquiry.work(rows));
    }
}
