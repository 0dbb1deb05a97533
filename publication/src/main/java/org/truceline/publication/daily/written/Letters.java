package org.truceline.publication.daily.written;

import java.util.regex.Pattern;
import org.truceline.evidence.register.RecordId;
import org.truceline.publication.daily.Direction;
import org.truceline.publication.daily.Edition;

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

    /** Words of somebody else, kept from mixing with the letters around them where these go from right to left. */
    static String apart(Edition edition, String told) {
        return edition.language().isRightToLeft() ? Direction.apartByFirstLetter(told) : told;
    }

    /** The first letters of a record's id, for the eye; the whole id stands in the list of records. */
    static String shortId(RecordId record) {
        return record.toString().substring(0, SHORT);
    }
}
