package org.truceline.evidence.register;

/** One piece of information judged alone, whoever brings it: Admiralty code, digits 1 to 6. */
public enum Credibility {
    ONE(1, "confirmed by other sources"),
    TWO(2, "probably true"),
    THREE(3, "possibly true"),
    FOUR(4, "doubtful"),
    FIVE(5, "improbable"),
    SIX(6, "truth cannot be judged");

    private final int digit;

    private final String words;

    Credibility(int digit, String words) {
        this.digit = digit;
        this.words = words;
    }

    /** The code's own words; six says that it cannot be judged, not that it is false. */
    public String words() {
        return words;
    }

    /** 1 to 6. */
    public int digit() {
        return digit;
    }

    /** That of a digit as text; throws IllegalArgumentException for any other. */
    public static Credibility ofDigit(String digit) {
        for (Credibility each : values()) {
            if (Integer.toString(each.digit()).equals(digit)) {
                return each;
            }
        }
        throw new IllegalArgumentException("expected a digit from 1 to 6, found \"" + digit + "\"");
    }
}
