package org.truceline.agreement;

/**
 * The words that a term rests on.
 *
 * @param instrument the instrument's id
 * @param paragraph as the instrument counts them
 * @param quote at most 25 words, exactly as the copy has them
 * @param copy the id of the copy that was quoted
 */
public record Clause(String instrument, String paragraph, String quote, String copy) {

    /** Most words that a quote may have. */
    public static final int MOST_WORDS = 25;

    public Clause {
        int words = quote.strip().split("\\s+").length;
        if (words > MOST_WORDS) {
            throw new IllegalArgumentException("A quote has at most 25 words; found " + words + ".");
        }
    }

    /** "P ¶ 1: “…”". */
    public String inWords() {
        return instrument + " ¶ " + paragraph + ": “" + quote + "”";
    }
}
