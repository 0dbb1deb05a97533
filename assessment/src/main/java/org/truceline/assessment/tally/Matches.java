package org.truceline.assessment.tally;

import org.truceline.agreement.Predicate;
import org.truceline.agreement.World;
import org.truceline.occurrence.Holding;
import org.truceline.truth.Reason;

/** How a tally asks whether a holding is of what a limit counts. */
@FunctionalInterface
public interface Matches {

    /** Whether {@code pattern} holds of all that the holding counts. */
    Reason ask(Predicate pattern, Holding holding, World world);
}
