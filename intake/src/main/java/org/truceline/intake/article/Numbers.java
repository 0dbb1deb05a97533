package org.truceline.intake.article;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers as English prints them: digits with or without commas, words up to ninety-nine, with a scale. */
final class Numbers {

    private static final String DIGITS = "\\d{1,3}(?:,\\d{3})++(?:\\.\\d+)?|\\d{1,9}(?:\\.\\d+)?";
    private static final String WORDS = Words.TENS.any() + "(?:-" + Words.NUMBERS.any() + ")?|" + Words.NUMBERS.any()
            + "|\\b(?i:an?(?=[ ]" + Words.SCALES.any() + "))";

    /** A number in digits or words with its scale, group-free; a stop or a hyphen after it is not part of a decimal. */
    static final String NUMBER = "(?:(?<![\\p{L}\\p{N}.,:-])(?:" + DIGITS + ")(?![\\p{N}]|[.:]\\d|-\\p{L})|(?:" + WORDS
            + "))(?:[ ]" + Words.SCALES.any() + ")?";

    private static final Pattern SCALE = Pattern.compile("[ ]?(" + Words.SCALES.any() + ")\\z");

    private Numbers() {}

    /**
     * The value of what {@link #NUMBER} matched.
     *
     * @throws ArithmeticException when it is no whole number, or too large
     */
    static long value(String words) {
        Matcher scale = SCALE.matcher(words);
        BigDecimal factor = BigDecimal.ONE;
        String number = words;
        if (scale.find()) {
            factor = new BigDecimal(Words.SCALES.findValue(scale.group(1)).orElseThrow());
            number = words.substring(0, scale.start());
        }
        return plain(number).multiply(factor).longValueExact();
    }

    /** The value of a number without scale, decimals kept. */
    static BigDecimal plain(String number) {
        String lower = number.strip().toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || lower.equals("a") || lower.equals("an")) {
            return BigDecimal.ONE;
        }
        if (Character.isDigit(lower.charAt(0))) {
            return new BigDecimal(lower.replace(",", ""));
        }
        int hyphen = lower.indexOf('-');
        String first = hyphen < 0 ? lower : lower.substring(0, hyphen);
        int tens = Words.TENS.all().indexOf(first);
        int value = tens < 0 ? Words.NUMBERS.all().indexOf(first) : 10 * (tens + 2);
        return BigDecimal.valueOf(
                hyphen < 0 ? value : value + Words.NUMBERS.all().indexOf(lower.substring(hyphen + 1)));
    }
}
