package org.truceline.log;

/**
 * The 32 random bytes that keep a payload from being guessed by its commitment. Whoever destroys a payload destroys its
 * salt with it.
 *
 * @param octets exactly 32; else IllegalArgumentException
 */
public record Salt(Bytes octets) {

    /** Bytes in every salt. */
    public static final int LENGTH = 32;

    public Salt {
        if (octets.length() != LENGTH) {
            throw new IllegalArgumentException("a salt of " + LENGTH + " bytes expected, found " + octets);
        }
    }
}
