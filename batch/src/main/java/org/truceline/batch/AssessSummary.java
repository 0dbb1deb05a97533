package org.truceline.batch;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.truceline.assessment.FindingName;
import org.truceline.intake.Refused;

/**
 * What came of a file.
 *
 * @param rows how many there were
 * @param refused rows that were not taken in
 * @param counts findings by name, each name there, in the order of the names
 * @param work how much of it the engine was asked
 */
public record AssessSummary(Rows rows, Refusals refused, Map<FindingName, Long> counts, Work work) {

    /**
     * Rows that were taken in.
     *
     * @param asked rows that were asked about
     * @param uncovered those of them that no agreement covers, surely, where several are asked: nothing is written of them
     * @param passedOver rows that tell of nothing that terms are asked about
     */
    public record Rows(long asked, long uncovered, long passedOver) implements Serializable {}

    /**
     * How often the engine was asked.
     *
     * @param agreements how many were asked
     * @param deferred rows that were handed to it one by one; once for each agreement that may cover them
     * @param kinds of rows that an agreement cannot tell apart; it was asked about these term by term, once for all kinds that a
     *     term cannot tell apart
     */
    public record Work(int agreements, long deferred, long kinds) {}

    /**
     * Rows that were not taken in.
     *
     * @param count all of them
     * @param first the first of them, {@value #MOST} at most; the file of refused rows has all
     */
    public record Refusals(long count, List<Refused> first) {

        /** How many are kept for the summary. */
        public static final int MOST = 200;

        public Refusals {
            first = List.copyOf(first);
        }
    }

    public AssessSummary {
        Map<FindingName, Long> all = new EnumMap<>(FindingName.class);
        for (FindingName name : FindingName.values()) {
            all.put(name, counts.getOrDefault(name, 0L));
        }
        counts = Collections.unmodifiableMap(all);
    }
}
