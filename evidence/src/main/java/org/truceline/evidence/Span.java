package org.truceline.evidence;

/**
 * A stretch of a text, from start (inclusive) to end (exclusive), counted in UTF-16 units as {@link String#substring}
 * does.
 */
public record Span(int start, int end) {

    /** @throws IllegalArgumentException when the start is negative or the end lies before it */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "expected offsets with 0 <= start <= end, found start " + start + " and end " + end);
        }
    }

    /** The number of units covered. */
    public int length() {
        return end - start;
    }

    /** Whether the other stretch lies wholly in this one. */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two stretches share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
