package org.truceline.store.crash;

import java.util.SplittableRandom;
import java.util.UUID;
import org.truceline.log.Bytes;
import org.truceline.log.Draft;

/** Drafts whose payload follows from their key: whoever finds a key in a log can tell what belongs to it. Made up. */
final class KeyedDraft {

    /** Payloads are this long at most: some pages of a store. */
    private static final int LONGEST = 8_000;

    private KeyedDraft() {}

    /** Most are short, some fill several pages. */
    static Draft of(UUID key) {
        SplittableRandom random = new SplittableRandom(key.getLeastSignificantBits());
        byte[] payload = new byte[random.nextInt(random.nextInt(1, LONGEST))];
        random.nextBytes(payload);
        return new Draft(key, "claim", Bytes.of(payload));
    }
}
