package org.truceline.log;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a log as it was found there. That its hashes fit is not checked here but by {@link Verification}, so that
 * an altered entry can be shown.
 *
 * @param envelope what the hash covers
 * @param content the payload open or sealed, or that it is absent
 * @param hash as kept; {@code envelope.hash()} unless someone altered it
 */
public record Entry(Envelope envelope, Content content, Digest hash) {

    /** The log that it is an entry of. */
    public LogId log() {
        return envelope.log();
    }

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
        return envelope.recorded();
    }

    /** The payload as far as everybody may read it; empty when it is sealed or absent. */
    public Optional<Bytes> findPayload() {
        return switch (content) {
            case Content.Open open -> Optional.of(open.payload());
            case Content.Sealed _, Content.Absent() -> Optional.empty();
        };
    }

    /** Whether its kind is one of those that belong to the log itself. */
    public boolean isOwn() {
        return kind().startsWith(Kind.OWN);
    }

    /** Whether the hash fits the envelope, and the content what the envelope says of it. */
    public boolean fits() {
        return envelope.hash().equals(hash)
                && switch (content) {
                    case Content.Present present -> present.commitment().equals(envelope.commitment());
                    case Content.Absent() -> true;
                };
    }

    /** The head of a log that ends with this entry. */
    public Head head() {
        return new Head(number(), hash);
    }

    /** The same without its content: it still verifies. */
    public Entry withoutContent() {
        return new Entry(envelope, new Content.Absent(), hash);
    }

    /** Whether this entry came of such a draft. Where the content is absent, key and kind decide. */
    public boolean isOf(Draft draft) {
        return key().equals(draft.key())
                && kind().equals(draft.kind())
                && switch (content) {
                    case Content.Open open ->
                        draft.under().isEmpty() && open.payload().equals(draft.payload());
                    case Content.Sealed sealed ->
                        draft.under()
                                .flatMap(key -> key.open(sealed))
                                .filter(draft.payload()::equals)
                                .isPresent();
                    case Content.Absent() -> true;
                };
    }
}
