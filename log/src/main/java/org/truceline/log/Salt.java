package org.truceline.log;

import java.util.random.RandomGenerator;

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

    /** A new salt, as hard to guess as the generator is: outside tests a {@link java.security.SecureRandom}. */
    public static Salt from(RandomGenerator random) {
        byte[] octets = new byte[LENGTH];
        random.nextBytes(octets);
        return new Salt(Bytes.of(octets));
    }
}
