package org.truceline.log;

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

    /** 64 lower-case hexadecimal digits, as sha256sum prints them. */
    @Override
    public String toString() {
        return octets.toHex();
    }
}
