package org.truceline.intake.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters that XML cannot hold, as workbooks write them: {@code _x0007_}. */
final class EscapedLetters {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedLetters() {}

    /** The text with each escaped letter as itself. */
    static String read(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
