package org.truceline.app.registry;

import java.util.UUID;
import org.truceline.evidence.register.Entered;

/**
 * A version on its way into the log.
 *
 * @param key made by whoever sends it: sent again under the same key, it is recorded once
 */
public record Entering(UUID key, Entered entered) {

    /** With a new key. */
    public static Entering of(Entered entered) {
        return new Entering(UUID.randomUUID(), entered);
    }
}
