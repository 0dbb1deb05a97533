package org.truceline.assessment.tally;

import java.util.List;
import java.util.Optional;
import org.truceline.assessment.Slot;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/**
 * What one world answers of a limit.
 *
 * @param outcome firm or open
 * @param failed the condition that fails where it is not covered
 * @param reason how it follows; true where the limit is surely broken, false where it surely is not
 * @param gaps the facts that are missing where it is open
 */
record LimitAnswer(Outcome outcome, Optional<Slot> failed, Reason reason, List<Gap> gaps) {

    enum Outcome {
        NOT_COVERED,
        KEPT,
        BROKEN,
        OPEN
    }

    static LimitAnswer notCovered(Optional<Slot> failed, String says, List<Reason> because) {
        Reason reason = new Reason(says, Truth.FALSE, Optional.empty(), because);
        return new LimitAnswer(Outcome.NOT_COVERED, failed, reason, List.of());
    }

    static LimitAnswer kept(Reason reason) {
        return new LimitAnswer(Outcome.KEPT, Optional.empty(), reason, List.of());
    }

    static LimitAnswer broken(Reason reason) {
        return new LimitAnswer(Outcome.BROKEN, Optional.empty(), reason, List.of());
    }

    static LimitAnswer open(Reason reason) {
        return new LimitAnswer(Outcome.OPEN, Optional.empty(), reason, reason.gaps());
    }

    boolean is(Outcome other) {
        return outcome == other;
    }
}
