package org.truceline.intake.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be told of a word's being a finite verb without a tagger: auxiliaries, known past forms, the ending -ed. */
final class Verbs {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
    private static final Pattern REGULAR_PAST = Pattern.compile("\\p{Ll}{2,}ed");

    private Verbs() {}

    static boolean isFinite(String word) {
        return Words.AUXILIARIES.has(word)
                || Words.SAY.has(word)
                || Words.PAST_VERBS.has(word)
                || (REGULAR_PAST.matcher(word).matches() && !Words.ADJECTIVES_IN_ED.has(word));
    }

    /** Whether the stretch has a word that may be a finite verb; capitals are taken for names. */
    static boolean hasFinite(String stretch) {
        Matcher word = WORD.matcher(stretch);
        while (word.find()) {
            if (Character.isLowerCase(word.group().codePointAt(0)) && isFinite(word.group())) {
                return true;
            }
        }
        return false;
    }
}
