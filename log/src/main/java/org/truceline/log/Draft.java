package org.truceline.log;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a client wants recorded.
 *
 * @param key made by the client, once for each thing to record: a draft sent again under its key is recorded once. It
 *     outlives the payload, so it must tell nothing of it: random, never a digest. Versions 3 and 5, which are digests
 *     of a name, throw IllegalArgumentException.
 * @param kind of the payload: 1 to 64 of a-z, 0-9, dot and hyphen, a letter first; else IllegalArgumentException
 * @param payload opaque to the log
 */
public record Draft(UUID key, String kind, Bytes payload) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9.-]{0,63}");

    public Draft {
        if (key.version() == 3 || key.version() == 5) {
            throw new IllegalArgumentException("key: expected a random UUID; found one of version " + key.version()
                    + ", a digest of a name. It would outlive the payload and betray it.");
        }
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException(
                    "kind: expected 1 to 64 of a-z, 0-9, dot and hyphen, a letter first; " + "found \"" + kind + "\".");
        }
    }
}
