package org.truceline.intake.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number or a sign.
 *
 * @param start where it begins in the text, from 0
 * @param end behind its last character
 * @param text lower case, without Arabic marks and hamza, with ASCII digits
 */
record Token(int start, int end, String text) {

    private static final Pattern FORM =
            Pattern.compile("[\\p{Nd}]+(?:[.,٫][\\p{Nd}]+)*|[\\p{L}][\\p{L}\\p{M}\\p{Nd}'’]*|[^\\s\\p{Z}]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}−]");

    /** What stands behind the last token of {@code text}. */
    static Token end(String text) {
        return new Token(text.length(), text.length(), "");
    }

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = FORM.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(matcher.start(), matcher.end(), plain(matcher.group())));
        }
        return tokens;
    }

    private static String plain(String word) {
        String bare =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder plain = new StringBuilder();
        bare.codePoints().forEach(point -> {
            if (Character.isDigit(point)) {
                plain.append(Character.digit(point, 10));
            } else {
                plain.appendCodePoint(point == 'ى' ? 'ي' : point == '٫' ? '.' : point == '،' ? ',' : point);
            }
        });
        return DASHES.matcher(plain.toString().toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    boolean isNumber() {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    boolean isOneOf(Set<String> words) {
        return words.contains(text);
    }
}
