package org.truceline.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The 32 bytes that SHA-256 gives, or HMAC with it.
 *
 * @param octets exactly 32; else IllegalArgumentException
 */
public record Digest(Bytes octets) {

    /** Bytes in every digest. */
    public static final int LENGTH = 32;

    /** 32 zero bytes: what stands before the first entry. */
    public static final Digest ZERO = new Digest(Bytes.of(new byte[LENGTH]));

    public Digest {
        if (octets.length() != LENGTH) {
            throw new IllegalArgumentException("a digest of " + LENGTH + " bytes expected, found " + octets);
        }
    }

    /** The SHA-256 of the parts, one after another. */
    public static Digest of(byte[]... parts) {
        MessageDigest digest = begin();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new Digest(Bytes.of(digest.digest()));
    }

    /** SHA-256 of nothing yet. */
    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    /** The SHA-256 of the fields, each behind its length in four bytes, the big end first. */
    public static Digest ofFields(byte[]... fields) {
        return of(Hashing.fields(fields));
    }

    /** 64 lower-case hexadecimal digits, as sha256sum prints them. */
    @Override
    public String toString() {
        return octets.toHex();
    }
}
