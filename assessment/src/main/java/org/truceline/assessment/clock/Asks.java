package org.truceline.assessment.clock;

import java.time.Instant;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.World;
import org.truceline.truth.Reason;

/** How the clock asks about the state of things: a duty's trigger, or what another has to have done first. */
@FunctionalInterface
public interface Asks {

    /** Whether {@code predicate} holds at the instant, by what is known. */
    Reason ask(Predicate predicate, Instant at, World world);
}
