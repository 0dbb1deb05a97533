package org.truceline.publication.table;

import java.util.regex.Pattern;

/** Letters that XML cannot hold, written as workbooks write them: {@code _x0007_}. */
final class EscapedLetters {

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String OTHER_THAN_XML = "[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";
    private static final Pattern NOT_IN_XML = Pattern.compile(OTHER_THAN_XML);

    private EscapedLetters() {}

    /** The text with each such letter escaped, a carriage return among them, and what only looks escaped too. */
    static String write(String text) {
        if (text.chars().noneMatch(letter -> letter == '_' || letter < ' ' || letter > '\uD7FF')) {
            return text;
        }
        String kept = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
        return NOT_IN_XML
                .matcher(kept)
                .replaceAll(
                        found -> String.format("_x%04X_", (int) found.group().charAt(0)));
    }
}
