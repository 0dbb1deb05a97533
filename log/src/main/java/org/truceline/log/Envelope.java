package org.truceline.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * What an entry's hash covers: everything but the content, for which the commitment stands. Its nine fields are fixed by
 * {@code docs/log-format.md}.
 *
 * @param log which log it is an entry of
 * @param after the head that this entry follows
 * @param key of the draft; never told twice in one log, no digest of a name, else IllegalArgumentException
 * @param kind of the payload, a word of whoever writes it
 * @param recorded by the recorder's clock, which may have been set back: order is the number's business. In the years 1
 *     to 9999, else IllegalArgumentException
 * @param commitment to the content
 */
public record Envelope(LogId log, Head after, UUID key, String kind, Instant recorded, Commitment commitment) {

    private static final byte[] LEAF = {0};

    public Envelope {
        KeyText.check(key);
        Kind.check(kind);
        RecordedText.check(recorded);
    }

    /** The place in the log, from 1. */
    public long number() {
        return after.count() + 1;
    }

    /** The bytes that are hashed, without the zero byte before them. */
    public Bytes encoded() {
        return Bytes.of(fields());
    }

    /** SHA-256 of a zero byte and the fields; at once the hash of a leaf as RFC 6962 makes it. */
    public Digest hash() {
        return Digest.of(LEAF, fields());
    }

    private byte[] fields() {
        return Hashing.fields(
                text(log.form().text()),
                log.name().key().toArray(),
                ByteBuffer.allocate(8).putLong(number()).array(),
                octets(key),
                text(kind),
                octets(recorded),
                text(commitment.manner().text()),
                commitment.digest().octets().toArray(),
                after.hash().octets().toArray());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] octets(UUID key) {
        return ByteBuffer.allocate(16)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .array();
    }

    private static byte[] octets(Instant instant) {
        return ByteBuffer.allocate(12)
                .putLong(instant.getEpochSecond())
                .putInt(instant.getNano())
                .array();
    }
}
