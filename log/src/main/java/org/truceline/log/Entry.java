package org.truceline.log;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a log as it was found there. That its hashes fit is not checked here but by {@link Verification}, so that
 * an altered entry can be shown.
 *
 * @param envelope what the hash covers
 * @param content the payload with its salt, or that it was destroyed
 * @param hash as kept; {@code envelope.hash()} unless someone altered it
 */
public record Entry(Envelope envelope, Content content, Digest hash) {

    /** The place in the log, from 1. */
    public long number() {
        return envelope.number();
    }

    /** The key of its draft. */
    public UUID key() {
        return envelope.key();
    }

    /** The kind of its payload. */
    public String kind() {
        return envelope.kind();
    }

    /** When it was recorded, by the recorder's clock. */
    public Instant recordedAt() {
        return envelope.recordedAt();
    }

    /** The payload; empty when it was destroyed. */
    public Optional<Bytes> findPayload() {
        return switch (content) {
            case Content.Kept kept -> Optional.of(kept.payload());
            case Content.Destroyed() -> Optional.empty();
        };
    }

    /** The head of a log that ends with this entry. */
    public Head head() {
        return new Head(number(), hash);
    }

    /** Whether this entry came of such a draft. Once the content is destroyed, key and kind decide. */
    public boolean isOf(Draft draft) {
        return key().equals(draft.key())
                && kind().equals(draft.kind())
                && findPayload().map(draft.payload()::equals).orElse(true);
    }
}
