package org.truceline.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.truceline.assessment.FindingName;
import org.truceline.batch.AssessSummary;
import org.truceline.intake.Refused;
import org.truceline.intake.row.DayForms;

/**
 * What came of a part, in words that travel.
 *
 * @param forms those that its days are written in, each with its line
 */
record PartDone(OutputFolder.Draft draft, Count count, Map<DayForms.Form, Long> forms, Work work)
        implements Serializable {

    /**
     * How many rows there were.
     *
     * @param rows those that were taken in
     * @param refused rows that were not taken in
     * @param firstRefused the first of them, as they are printed
     * @param findings by name
     */
    record Count(AssessSummary.Rows rows, long refused, List<String> firstRefused, Map<FindingName, Long> findings)
            implements Serializable {

        static Count of(AssessSummary summary) {
            return new Count(
                    summary.rows(),
                    summary.refused().count(),
                    summary.refused().first().stream().map(Refused::toString).toList(),
                    summary.counts());
        }
    }

    /**
     * How often the engine was asked so far by what answered the part.
     *
     * @param by a name for that: for the process, which goes on to other parts, or for the attempt
     */
    record Work(String by, long deferred, long kinds) implements Serializable {

        static Work of(String by, AssessSummary.Work work) {
            return new Work(by, work.deferred(), work.kinds());
        }

        /** The later of two by the same. */
        Work later(Work other) {
            return new Work(by, Math.max(deferred, other.deferred), Math.max(kinds, other.kinds));
        }
    }
}
