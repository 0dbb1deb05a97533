package org.truceline.log;

import java.io.Serial;
import java.util.UUID;

/** A draft came under a key that already stands for something else; nothing of its batch was recorded. */
public final class KeyReused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final UUID key;

    private final long number;

    /** For this draft, whose key the entry has. */
    public KeyReused(Draft draft, Entry earlier) {
        super("key %s: expected the %s of entry %d unchanged; found %s. Make a new key for each thing to record."
                .formatted(
                        draft.key(),
                        earlier.kind(),
                        earlier.number(),
                        draft.kind().equals(earlier.kind()) ? "another payload" : "kind " + draft.kind()));
        this.key = draft.key();
        this.number = earlier.number();
    }

    /** The key that was told twice. */
    public UUID key() {
        return key;
    }

    /** The entry that has it. */
    public long number() {
        return number;
    }
}
