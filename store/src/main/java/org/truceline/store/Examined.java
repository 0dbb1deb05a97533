package org.truceline.store;

import java.util.List;
import org.truceline.log.LogName;
import org.truceline.log.Verification;

/**
 * What was found of one log of a store.
 *
 * @param log that was looked at
 * @param verification whether it is as it was written
 * @param unreadable what is kept as checkpoints of it and is none; that says nothing about the log itself
 */
public record Examined(LogName log, Verification verification, List<String> unreadable) {

    public Examined {
        unreadable = List.copyOf(unreadable);
    }

    /** Whether it is. */
    public boolean isWhole() {
        return verification instanceof Verification.Verified;
    }
}
