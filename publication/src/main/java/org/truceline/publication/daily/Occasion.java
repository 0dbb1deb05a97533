package org.truceline.publication.daily;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.truceline.assessment.effort.TimeWindow;
import org.truceline.evidence.register.Account;
import org.truceline.evidence.register.CaseFile;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.CredibilityJudgement;
import org.truceline.evidence.register.FigureStated;
import org.truceline.evidence.register.Grading;
import org.truceline.evidence.register.HoldingCounted;
import org.truceline.evidence.register.HotlineCall;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.LineDrawn;
import org.truceline.evidence.register.ObservationEffort;
import org.truceline.evidence.register.PatrolPlan;
import org.truceline.evidence.register.PatrolTold;
import org.truceline.evidence.register.PointFilled;
import org.truceline.evidence.register.ReceivedReport;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Recorded;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.RegisteredSource;
import org.truceline.evidence.register.ReliabilityJudgement;
import org.truceline.evidence.register.ResponseGiven;
import org.truceline.evidence.register.Restriction;
import org.truceline.evidence.register.Review;
import org.truceline.evidence.register.Rubric;
import org.truceline.evidence.register.SiteVisit;
import org.truceline.evidence.register.SourceIdentity;
import org.truceline.evidence.register.StatementMade;
import org.truceline.time.PossibleTime;

/** When what a record tells of took place. */
record Occasion(Register register, Collection<? extends ZoneId> clocks) {

    /** True for kinds that tell of something at a place and a time, whether or not they tell the time. */
    static boolean isOfOneTime(Recorded recorded) {
        return recorded instanceof Account || told(recorded).isPresent();
    }

    /** Every instant that it may have been; any where nothing is told. */
    PossibleTime of(Recorded recorded) {
        return told(recorded).map(when -> when.possible(clocks)).orElse(PossibleTime.ANY);
    }

    /** Whether the record, or one that it speaks of, tells of something that may lie in the window. */
    boolean touches(RecordId record, TimeWindow window) {
        return touches(record, window, new HashSet<>());
    }

    private boolean touches(RecordId record, TimeWindow window, Set<RecordId> seen) {
        if (!seen.add(record)) {
            return false;
        }
        return register.find(record)
                .map(history -> history.current().recorded())
                .filter(recorded -> isOfOneTime(recorded)
                        ? !window.holds(of(recorded)).isFalse()
                        : recorded.mentions().anyMatch(mentioned -> touches(mentioned, window, seen)))
                .isPresent();
    }

    private static Optional<Clocked> told(Recorded recorded) {
        return switch (recorded) {
            case Account account -> account.happening().when();
            case ObservationEffort effort -> Optional.of(effort.when());
            case Restriction restriction -> Optional.of(restriction.when());
            case SiteVisit visit -> Optional.of(visit.when());
            case PatrolPlan plan -> Optional.of(plan.when());
            case PatrolTold patrol -> Optional.of(patrol.when());
            case HoldingCounted holding -> Optional.of(holding.when());
            case HotlineCall call -> Optional.of(call.when());
            case ResponseGiven response -> response.when();
            case CaseFile _,
                    CredibilityJudgement _,
                    FigureStated _,
                    Grading _,
                    IncidentFile _,
                    LineDrawn _,
                    PointFilled _,
                    ReceivedReport _,
                    RegisteredSource _,
                    ReliabilityJudgement _,
                    Review _,
                    Rubric _,
                    SourceIdentity _,
                    StatementMade _ -> Optional.empty();
        };
    }
}
