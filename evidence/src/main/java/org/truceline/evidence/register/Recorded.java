package org.truceline.evidence.register;

import java.util.stream.Stream;

/** One kind of thing that an office keeps a record of. The word of each kind is part of the log and never changes. */
public sealed interface Recorded
        permits Account,
                CaseFile,
                CredibilityJudgement,
                FigureStated,
                Grading,
                HoldingCounted,
                HotlineCall,
                IncidentFile,
                LineDrawn,
                ObservationEffort,
                PatrolPlan,
                PatrolTold,
                PointFilled,
                ReceivedReport,
                RegisteredSource,
                ReliabilityJudgement,
                ResponseGiven,
                Restriction,
                Review,
                Rubric,
                SiteVisit,
                SourceIdentity,
                StatementMade {

    /** The records that this one speaks of, which must be there. */
    Stream<RecordId> mentions();
}
