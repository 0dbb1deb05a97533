package org.truceline.log;

import java.util.Optional;
import java.util.UUID;

/**
 * What a client wants recorded.
 *
 * @param key made by the client, once for each thing to record: a draft sent again under its key is recorded once. It
 *     outlives the payload, so it must tell nothing of it: random, never a digest. Versions 3 and 5, which are digests
 *     of a name, throw IllegalArgumentException.
 * @param kind of the payload: 1 to 64 of a-z, 0-9, dot and hyphen, a letter first; else IllegalArgumentException
 * @param payload opaque to the log; at most {@link #MOST_BYTES}, else IllegalArgumentException
 * @param under the key that seals it, or empty: then it is open to everybody who has the log
 */
public record Draft(UUID key, String kind, Bytes payload, Optional<SealKey> under) {

    /** The longest payload, 16 MiB: longer ones would not fit a line of a bundle. */
    public static final int MOST_BYTES = 16 << 20;

    public Draft {
        KeyText.check(key);
        Kind.check(kind);
        if (payload.length() > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "payload: expected at most " + MOST_BYTES + " bytes; found " + payload.length() + ".");
        }
    }

    /** An open draft. */
    public Draft(UUID key, String kind, Bytes payload) {
        this(key, kind, payload, Optional.empty());
    }

    /** Whether its kind is one of those that belong to the log itself. */
    public boolean isOwn() {
        return kind.startsWith(Kind.OWN);
    }
}
