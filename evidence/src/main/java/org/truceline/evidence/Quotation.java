package org.truceline.evidence;

/**
 * The words of a text exactly as printed there, with their place in the untouched original: {@code
 * original.substring(start, end)} equals {@code text}.
 */
public record Quotation(String text, int start, int end) {

    /** @throws IllegalArgumentException when the words are not as long as their span */
    public Quotation {
        Span span = new Span(start, end);
        if (span.length() != text.length()) {
            throw new IllegalArgumentException("expected a quotation of " + span.length() + " units for the span "
                    + start + ".." + end + ", found " + text.length());
        }
    }

    /** The words that the original prints in the span. */
    public static Quotation of(String original, Span span) {
        return new Quotation(original.substring(span.start(), span.end()), span.start(), span.end());
    }

    /** The place of the words in the original. */
    public Span span() {
        return new Span(start, end);
    }

    /** Whether the original prints these words at this place. */
    public boolean standsIn(String original) {
        return original.startsWith(text, start);
    }
}
