package org.truceline.evidence.register;

/** What one teller says of something that happened; what an incident is made of. */
public sealed interface Account extends Recorded permits ClaimMade, ObservationMade {

    /** What it says happened. */
    Happening happening();
}
