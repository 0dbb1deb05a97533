package org.truceline.app.access;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Passwords that are made here and given out: five groups of four signs that nobody mistakes for one another. */
public final class OneTimePassword {

    /** How long one is good for, if it is not used before. */
    public static final Duration GOOD_FOR = Duration.ofHours(24);

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    private OneTimePassword() {}

    /** A new one, of 99 bits, such as {@code k7mq-2fxe-…}. */
    public static String make(RandomGenerator random) {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
