package org.truceline.intake.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a sentence can be read: short enough, in Latin letters, and with the small words of English. */
final class English {

    /** Longer stretches without a sentence end are no prose; the limit also bounds the time of every rule. */
    static final int LONGEST = 2_000;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*+");
    private static final int SHORT = 6;
    private static final double FEWEST_SMALL_WORDS = 0.08;

    private English() {}

    /** Why the sentence is not read; empty when it is. Short sentences in Latin letters are given the benefit. */
    static Optional<String> reasonNotToRead(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("longer than " + LONGEST + " characters without a sentence end");
        }
        if (!isMostlyLatin(text)) {
            return Optional.of("not in Latin letters");
        }
        int words = 0;
        int small = 0;
        int telling = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            words++;
            small += Words.FUNCTION_WORDS.has(lower) ? 1 : 0;
            telling += Words.TELLING_WORDS.has(lower) ? 1 : 0;
        }
        boolean english = telling > 0 && small >= FEWEST_SMALL_WORDS * words;
        return words < SHORT || english ? Optional.empty() : Optional.of("not English by its small words");
    }

    private static boolean isMostlyLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.LATIN)
                .count();
        return letters == 0 || latin * 2 >= letters;
    }
}
