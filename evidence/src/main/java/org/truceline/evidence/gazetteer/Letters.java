package org.truceline.evidence.gazetteer;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UTF16;
import java.util.regex.Pattern;

/**
 * Spellings reduced to what is compared letter for letter: words with one blank between them, without case, marks,
 * apostrophes and articles. Arabic stays Arabic, with one form for each letter; every other script becomes Latin,
 * Cyrillic by the BGN's table for Russian.
 */
final class Letters {

    private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    private static final Transliterator LATIN = Transliterator.getInstance(
            "[:Cyrillic:] Russian-Latin/BGN; [^[:Arabic:][:Latin:]] Any-Latin; [^[:Arabic:]] Latin-ASCII; [^[:Arabic:]] Lower");

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9 ]*");
    private static final Pattern FOREIGN = Pattern.compile("[^\\p{IsArabic}\\p{ASCII}]");

    /** Apostrophes, the marks that stand for hamza and ayn, and the stroke that lengthens Arabic words. */
    private static final Pattern SILENT =
            Pattern.compile("[\\p{M}'`´\u2018\u2019\u02BC\u02BE\u02BF\u02BB\u02B9\u02BA\u0640ء]");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Letters() {}

    /** The reduced form of {@code spelling}; empty when it has neither letter nor digit. */
    static String of(String spelling) {
        return Articles.without(words(spelling));
    }

    private static String words(String spelling) {
        String cased = CASE.normalize(spelling).replace("ç", "ch");
        if (PLAIN.matcher(cased).matches()) {
            return cased.strip();
        }
        String bare = SILENT.matcher(DECOMPOSED.normalize(cased)).replaceAll("");
        String latin = FOREIGN.matcher(bare).find()
                ? SILENT.matcher(LATIN.transliterate(bare)).replaceAll("")
                : bare;
        return BETWEEN.matcher(arabic(latin)).replaceAll(" ").strip();
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

    /** True when {@code letters} has Arabic ones, which tell no short vowel. */
    static boolean isArabic(String letters) {
        return letters.chars().anyMatch(letter -> letter >= 0x600 && letter <= 0x6FF);
    }

    /** How many letters and digits there are. */
    static int count(String letters) {
        return UTF16.countCodePoint(letters.replace(" ", ""));
    }
}
