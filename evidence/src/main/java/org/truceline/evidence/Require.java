package org.truceline.evidence;

import java.util.Optional;

/** The checks that the records of this package share; each message says what was expected and what was found. */
final class Require {

    private Require() {}

    static String text(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("expected " + what + ", found nothing but white space");
        }
        return value;
    }

    static Optional<String> textIfAny(Optional<String> value, String what) {
        value.ifPresent(present -> text(present, what));
        return value;
    }

    static long notNegative(long value, String what) {
        if (value < 0) {
            throw new IllegalArgumentException("expected " + what + " of zero or more, found " + value);
        }
        return value;
    }
}
