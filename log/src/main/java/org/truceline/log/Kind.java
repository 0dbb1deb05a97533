package org.truceline.log;

import java.util.regex.Pattern;

/** The word that says what a payload is. */
final class Kind {

    /** Kinds that begin so belong to the log itself. */
    static final String OWN = "log.";

    private static final Pattern PATTERN = Pattern.compile("[a-z][a-z0-9.-]{0,63}");

    private Kind() {}

    /** The kind itself; throws IllegalArgumentException when it is not written as kinds are. */
    static String check(String kind) {
        if (!PATTERN.matcher(kind).matches()) {
            throw new IllegalArgumentException("kind: expected 1 to 64 of a-z, 0-9, dot and hyphen, a letter first; "
                    + "found " + Shown.text(kind) + ".");
        }
        return kind;
    }
}
