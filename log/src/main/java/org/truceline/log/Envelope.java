package org.truceline.log;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/**
 * What an entry's hash covers: everything but the payload and its salt, for which the commitment stands.
 *
 * <p>Canonical form: seven fields one after another, each as its length in four bytes and then its bytes; numbers big
 * end first, text in UTF-8.
 *
 * <pre>
 * 19  "truceline-entry-0.1"
 *  8  number, from 1
 * 16  key
 *  n  kind
 * 12  recorded at: seconds since 1970-01-01T00:00Z in 8 bytes, nanoseconds in 4
 * 32  commitment
 * 32  hash of the entry before; zeros before the first
 * </pre>
 *
 * The form is provisional until its version loses the zero.
 *
 * @param after the head that this entry follows
 * @param key of the draft; never told twice in one log
 * @param kind of the payload, a word of whoever writes it
 * @param recordedAt by the recorder's clock, which may have been set back: order is the number's business
 * @param commitment to the payload, see {@link Content.Kept#commitment}
 */
public record Envelope(Head after, UUID key, String kind, Instant recordedAt, Digest commitment) {

    private static final String FORM = "truceline-entry-0.1";

    /** The place in the log, from 1. */
    public long number() {
        return after.count() + 1;
    }

    /** The canonical form. */
    public Bytes encoded() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(192);
        field(out, FORM.getBytes(StandardCharsets.UTF_8));
        field(out, ByteBuffer.allocate(8).putLong(number()).array());
        field(out, octets(key));
        field(out, kind.getBytes(StandardCharsets.UTF_8));
        field(out, octets(recordedAt));
        field(out, commitment.octets().toArray());
        field(out, after.hash().octets().toArray());
        return Bytes.of(out.toByteArray());
    }

    /** SHA-256 of the canonical form. */
    public Digest hash() {
        try {
            return new Digest(Bytes.of(
                    MessageDigest.getInstance("SHA-256").digest(encoded().toArray())));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static void field(ByteArrayOutputStream out, byte[] octets) {
        out.writeBytes(ByteBuffer.allocate(4).putInt(octets.length).array());
        out.writeBytes(octets);
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
