package org.truceline.app.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rule of two persons: what one account did, another one has to confirm or approve. */
public final class SecondPerson {

    private SecondPerson() {}

    /**
     * Why this account may not be the second person; empty when it may.
     *
     * @param involved every account that had a hand in what is to be confirmed: who recorded, graded or prepared it
     */
    public static Optional<String> refusal(UUID second, Set<UUID> involved) {
        if (involved.isEmpty()) {
            return Optional.of("It is not known who did this, so nobody can be the second person. Record it again from"
                    + " an account, then let another person confirm.");
        }
        return involved.contains(second)
                ? Optional.of("A second person has to confirm: expected an account that had no hand in this; found your"
                        + " own. Ask somebody else.")
                : Optional.empty();
    }
}
