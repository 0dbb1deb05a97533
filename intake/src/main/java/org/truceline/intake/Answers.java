package org.truceline.intake;

import java.util.Locale;

/** How a yes or a no is written. */
public final class Answers {

    /** What is expected, for a message. */
    public static final String EXPECTED = "yes or no";

    private Answers() {}

    /** True for yes or true, false for no or false; throws {@link IllegalArgumentException} otherwise. */
    public static boolean parse(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
