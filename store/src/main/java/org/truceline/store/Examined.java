package org.truceline.store;

import org.truceline.log.LogName;
import org.truceline.log.Verification;

/**
 * What was found of one log of a store.
 *
 * @param log that was looked at
 * @param verification whether it is as it was written
 */
public record Examined(LogName log, Verification verification) {

    /** Whether it is. */
    public boolean isWhole() {
        return verification instanceof Verification.Verified;
    }
}
