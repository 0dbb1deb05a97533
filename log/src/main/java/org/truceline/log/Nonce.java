package org.truceline.log;

/**
 * The 12 random bytes that make each sealing different.
 *
 * @param octets exactly 12; else IllegalArgumentException
 */
public record Nonce(Bytes octets) {

    /** Bytes in every nonce. */
    public static final int LENGTH = 12;

    public Nonce {
        if (octets.length() != LENGTH) {
            throw new IllegalArgumentException("nonce: expected 12 bytes; found " + octets);
        }
    }
}
