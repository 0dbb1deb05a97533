package org.truceline.agreement;

/**
 * The words that a term rests on. Only the instrument is always known: a text may have no numbered paragraphs, and may be
 * known without a copy to quote.
 *
 * @param instrument the instrument's id; "" only where no clause is given
 * @param paragraph as the instrument counts them; "" where it does not
 * @param quote at most 25 words, exactly as the copy has them; "" where none are quoted
 * @param copy the id of the copy that was quoted; "" where none is named
 */
public record Clause(String instrument, String paragraph, String quote, String copy) {

    /** Most words that a quote may have. */
    public static final int MOST_WORDS = 25;

    /** No clause is given: the term rests on practice, or is assumed. */
    public static final Clause NONE = new Clause("", "", "", "");

    public Clause {
        int words = quote.strip().split("\\s+").length;
        if (words > MOST_WORDS) {
            throw new IllegalArgumentException("A quote has at most 25 words; found " + words + ".");
        }
    }

    /** True where no clause is given. */
    public boolean isNone() {
        return instrument.isEmpty();
    }

    /** "P ¶ 1: “…”", as far as it is known; "no clause is given" of none. */
    public String inWords() {
        if (isNone()) {
            return "no clause is given";
        }
        return instrument
                + (paragraph.isEmpty() ? "" : " ¶ " + paragraph)
                + (quote.isEmpty() ? "" : ": “" + quote + "”");
    }
}
