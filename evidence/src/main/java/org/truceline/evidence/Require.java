package org.truceline.evidence;

import java.util.Optional;

/** The checks that records share; each throws IllegalArgumentException that says what was expected and what was found. */
public final class Require {

    private Require() {}

    public static String text(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("expected " + what + ", found nothing but white space");
        }
        return value;
    }

    public static Optional<String> textIfAny(Optional<String> value, String what) {
        value.ifPresent(present -> text(present, what));
        return value;
    }

    public static long notNegative(long value, String what) {
        if (value < 0) {
            throw new IllegalArgumentException("expected " + what + " of zero or more, found " + value);
        }
        return value;
    }
}
