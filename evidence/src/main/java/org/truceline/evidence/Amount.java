package org.truceline.evidence;

import java.util.Locale;
import java.util.OptionalLong;

/** A number of people or things with the word that bounds it; "several" and "dozens" carry no number. */
public record Amount(Wording wording, OptionalLong number) {

    private static final long FEWEST_SEVERAL = 2;
    private static final long FEWEST_DOZENS = 12;

    /** @throws IllegalArgumentException when the number is negative, or does not go with its wording */
    public Amount {
        if (wording.replacesNumber() == number.isPresent()) {
            throw new IllegalArgumentException("expected "
                    + (wording.replacesNumber() ? "no number" : "a number") + " with the wording '" + wording.word()
                    + "', found " + (number.isPresent() ? number.getAsLong() : "none"));
        }
        number.ifPresent(value -> Require.notNegative(value, "a number"));
    }

    public static Amount of(Wording wording, long number) {
        return new Amount(wording, OptionalLong.of(number));
    }

    /** "several" or "dozens". */
    public static Amount of(Wording wording) {
        return new Amount(wording, OptionalLong.empty());
    }

    /** The smallest number that the words allow; empty when they bound nothing from below. */
    public OptionalLong floor() {
        return switch (wording) {
            case EXACTLY, AT_LEAST -> number;
            case MORE_THAN -> OptionalLong.of(number.getAsLong() + 1);
            case SEVERAL -> OptionalLong.of(FEWEST_SEVERAL);
            case DOZENS -> OptionalLong.of(FEWEST_DOZENS);
            case ABOUT, ALMOST, UP_TO -> OptionalLong.empty();
        };
    }

    /** The largest number that the words allow; empty when they bound nothing from above. */
    public OptionalLong ceiling() {
        return switch (wording) {
            case EXACTLY, UP_TO -> number;
            case ALMOST -> OptionalLong.of(Math.max(0, number.getAsLong() - 1));
            case AT_LEAST, MORE_THAN, ABOUT, SEVERAL, DOZENS -> OptionalLong.empty();
        };
    }

    /** The amount in words: {@code more than 300}, {@code several}. */
    public String text() {
        if (number.isEmpty()) {
            return wording.phrase();
        }
        String digits = String.format(Locale.ROOT, "%,d", number.getAsLong());
        return wording.phrase().isEmpty() ? digits : wording.phrase() + " " + digits;
    }
}
