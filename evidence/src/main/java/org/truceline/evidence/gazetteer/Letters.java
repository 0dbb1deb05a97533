package org.truceline.evidence.gazetteer;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UTF16;
import java.lang.Character.UnicodeScript;

/**
 * Spellings reduced to what is compared letter for letter: words with one blank between them, without case, marks,
 * apostrophes and articles. Arabic stays Arabic, with one form for each letter; every other script becomes Latin,
 * Cyrillic by the BGN's table for Russian.
 */
final class Letters {

    private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    private static final Transliterator FROM_CYRILLIC = Transliterator.getInstance("[:Cyrillic:] Russian-Latin/BGN");
    private static final Transliterator FROM_OTHERS = Transliterator.getInstance("[^[:Arabic:][:Latin:]] Any-Latin");
    private static final Transliterator PLAIN =
            Transliterator.getInstance("[^[:Arabic:]] Latin-ASCII; [^[:Arabic:]] Lower");

    /** Apostrophes, the marks that stand for hamza and ayn, and the stroke that lengthens Arabic words. */
    private static final String SILENT = "'`´\u2018\u2019\u02BC\u02BE\u02BF\u02BB\u02B9\u02BA\u0640ء";

    private Letters() {}

    /** The reduced form of {@code spelling}; empty when it has neither letter nor digit. */
    static String of(String spelling) {
        return Articles.without(words(spelling));
    }

    private static String words(String spelling) {
        String cased = CASE.normalize(spelling).replace("ç", "ch");
        if (cased.chars().allMatch(Letters::isPlain)) {
            return cased.strip();
        }
        String bare = heard(DECOMPOSED.normalize(cased));
        String latin = bare.codePoints().anyMatch(Letters::isForeign) ? heard(latin(bare)) : bare;
        return apart(arabic(latin));
    }

    private static boolean isPlain(int point) {
        return (point >= 'a' && point <= 'z') || (point >= '0' && point <= '9') || point == ' ';
    }

    /** Each step only where there is something for it: they are slow, and names are many. */
    private static String latin(String text) {
        String rest = text.codePoints().anyMatch(point -> isOf(point, UnicodeScript.CYRILLIC))
                ? FROM_CYRILLIC.transliterate(text)
                : text;
        String latin = rest.codePoints().allMatch(Letters::isKnown) ? rest : FROM_OTHERS.transliterate(rest);
        return PLAIN.transliterate(latin);
    }

    private static boolean isKnown(int point) {
        return point <= 0x7F || isOf(point, UnicodeScript.LATIN) || isOf(point, UnicodeScript.ARABIC);
    }

    private static boolean isOf(int point, UnicodeScript script) {
        return UnicodeScript.of(point) == script;
    }

    private static boolean isForeign(int point) {
        return point > 0x7F && !isOf(point, UnicodeScript.ARABIC);
    }

    /** Without what is not heard. */
    private static String heard(String text) {
        return text.codePoints()
                .filter(point -> !isMark(point) && SILENT.indexOf(point) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** The words of letters and digits, one blank between them. */
    private static String apart(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean between = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            if (!Character.isLetter(point) && !Character.isDigit(point)) {
                between = true;
                continue;
            }
            if (between && !words.isEmpty()) {
                words.append(' ');
            }
            between = false;
            words.appendCodePoint(point);
        }
        return words.toString();
    }

    /** Arabic letters that are written one for the other, as one of them. */
    private static String arabic(String text) {
        return text.codePoints().allMatch(point -> point < 0x600)
                ? text
                : text.replace('ٱ', 'ا')
                        .replace('ة', 'ه')
                        .replace('ى', 'ي')
                        .replace('ی', 'ي')
                        .replace('ک', 'ك');
    }

    /** True for one of the Arabic letters, which tell no short vowel. */
    static boolean isArabic(int letter) {
        return letter >= 0x600 && letter <= 0x6FF;
    }

    /** How many letters and digits there are. */
    static int count(String letters) {
        return UTF16.countCodePoint(letters.replace(" ", ""));
    }
}
