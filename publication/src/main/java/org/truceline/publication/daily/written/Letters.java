package org.truceline.publication.daily.written;

import java.util.regex.Pattern;
import org.truceline.evidence.register.RecordId;

/** Texts as files can hold them. */
final class Letters {

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final int SHORT = 8;

    private Letters() {}

    /** The text with a replacement character for each letter that XML cannot hold. */
    static String kept(String text) {
        return NOT_IN_XML.matcher(text).replaceAll("\uFFFD");
    }

    /** True when some letter is written from right to left. */
    static boolean isRightToLeft(String text) {
        return text.codePoints().anyMatch(letter -> switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        });
    }

    /** The first letters of a record's id, for the eye; the whole id stands in the list of records. */
    static String shortId(RecordId record) {
        return record.toString().substring(0, SHORT);
    }
}
