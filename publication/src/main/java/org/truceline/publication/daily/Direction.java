package org.truceline.publication.daily;

/** Which way letters are written, and what keeps texts of two directions from mixing. */
public final class Direction {

    /** Begins a text that goes by its first letter, and ends it; Unicode's, and not seen. */
    private static final String BY_FIRST_LETTER = "\u2068";

    private static final String LEFT_TO_RIGHT = "\u2066";
    private static final String END = "\u2069";

    private Direction() {}

    /** True when some letter is written from right to left. */
    public static boolean isRightToLeft(String text) {
        return text.codePoints().anyMatch(Direction::isRightToLeft);
    }

    private static boolean isRightToLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** A text without such letters, kept together and from left to right. */
    static String apart(String text) {
        return LEFT_TO_RIGHT + text + END;
    }

    /** A text of whatever direction, kept together. */
    public static String apartByFirstLetter(String text) {
        return text.isEmpty() ? text : BY_FIRST_LETTER + text + END;
    }
}
