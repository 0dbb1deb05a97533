package org.truceline.intake.part;

/**
 * What ends a row beside a line feed, and what keeps one from ending it.
 *
 * @param quoted true when cells may stand in quotation marks, between which lines may break
 * @param separator what parts cells, where they may be quoted; ASCII
 * @param returns true when a carriage return alone ends a row too
 */
public record RowRule(boolean quoted, char separator, boolean returns) {

    /** Each line is a row, whatever it holds. */
    public static final RowRule LINES = new RowRule(false, '\n', false);

    private static final byte QUOTE = '"';

    /** True when the bytes are one row with the line feed that ends it, for certain. */
    public boolean isRow(byte[] bytes) {
        return firstEnd(bytes, 0, bytes.length) == bytes.length
                && !(returns && Census.hasLoneReturn(bytes, bytes.length));
    }

    /**
     * Where the row ends that begins at {@code from}: behind its line feed; {@code from} itself where it does not end before
     * {@code to}.
     */
    public int firstEnd(byte[] bytes, int from, int to) {
        return quoted ? quotedEnd(bytes, from, to, from + 1) : lineEnd(bytes, from, to);
    }

    /**
     * How many of the first {@code length} bytes, which begin with a row, are whole rows: until the first end of a row at or
     * behind {@code least}, else until the last that is there; 0 when there is none.
     */
    int wholeRows(byte[] bytes, int length, int least, Census census) {
        if (quoted && census.quotes()) {
            return quotedEnd(bytes, 0, length, least);
        }
        int from = Math.max(0, least - 1);
        int end = from < length ? lineEnd(bytes, from, length) : from;
        return end > from ? end : lastEnd(bytes, Math.min(length, from));
    }

    /** True when a line ends at or behind {@code least} before the {@code whole} rows do: within one of them. */
    boolean isTorn(byte[] bytes, int whole, int length, int least) {
        int from = Math.max(0, least - 1);
        int end = quoted && from < length ? lineEnd(bytes, from, length) : from;
        return end > from && end != whole;
    }

    private static int lineEnd(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return from;
    }

    private static int lastEnd(byte[] bytes, int length) {
        int end = length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    /** The first end of a row at or behind {@code least}, else the last before {@code to}, else {@code from}. */
    private int quotedEnd(byte[] bytes, int from, int to, int least) {
        byte between = (byte) separator;
        int end = from;
        boolean inside = false;
        boolean begun = false;
        for (int i = from; i < to && end < least; i++) {
            byte next = bytes[i];
            if (inside) {
                inside = next != QUOTE;
            } else if (next == '\n') {
                begun = false;
                end = i + 1;
            } else if (next == QUOTE) {
                inside = !begun;
            } else {
                begun = next != between;
            }
        }
        return end;
    }
}
