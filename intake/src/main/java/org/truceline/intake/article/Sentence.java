package org.truceline.intake.article;

import org.truceline.evidence.Quotation;
import org.truceline.evidence.Span;

/**
 * One sentence as read after repairs, with its number, that of its paragraph, and the way back into the untouched
 * original.
 */
record Sentence(int number, int paragraph, int start, String text, MendedText source) {

    /** The sentence as the original prints it, debris included. */
    Quotation printed() {
        return printed(0, text.length());
    }

    /** A part of the sentence, from start (inclusive) to end (exclusive), as the original prints it. */
    Quotation printed(int from, int to) {
        Span span = source.original(start + from, start + to);
        return Quotation.of(source.original(), span);
    }

    Because because(String rule) {
        return new Because(rule, printed(), text);
    }
}
