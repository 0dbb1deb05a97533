package org.truceline.publication.daily;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Finding;
import org.truceline.assessment.clock.Obligation;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;

/**
 * Everything that a daily report is made from.
 *
 * @param register what was written down, the versions after the cut-off too
 * @param agreement what was promised
 * @param findings what the engine found of each incident's occurrences, by the incident's record
 * @param obligations the duties as they stand at the cut-off
 * @param clocks those that a time without a stated zone may be told on; at least one
 * @param asked what is counted
 * @param mark whether it is real
 */
public record DailyInput(
        Register register,
        Agreement agreement,
        Map<RecordId, List<Finding>> findings,
        List<Obligation> obligations,
        Collection<ZoneId> clocks,
        CountsAsked asked,
        Mark mark) {

    /** The same of what is real. */
    public DailyInput(
            Register register,
            Agreement agreement,
            Map<RecordId, List<Finding>> findings,
            List<Obligation> obligations,
            Collection<ZoneId> clocks,
            CountsAsked asked) {
        this(register, agreement, findings, obligations, clocks, asked, Mark.REAL);
    }

    /** The same under another mark. */
    public DailyInput marked(Mark other) {
        return new DailyInput(register, agreement, findings, obligations, clocks, asked, other);
    }

    /** @throws IllegalArgumentException when there is no clock */
    public DailyInput {
        findings = Map.copyOf(findings);
        obligations = List.copyOf(obligations);
        clocks = List.copyOf(clocks);
        if (clocks.isEmpty()) {
            throw new IllegalArgumentException("expected a clock for times that are told without a zone, found none");
        }
    }
}
