package org.truceline.intake.plain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.truceline.intake.part.ShortCopy;

/** Text in UTF-8 that grows row by row. */
final class TextBytes {

    /** Room for the texts of one row, each of which is bounded. */
    private static final int ROW = 1 << 11;

    private byte[] bytes = new byte[1 << 16];
    private int length;

    void clear() {
        length = 0;
    }

    /** Makes room for the texts of a row. */
    void beginRow() {
        if (bytes.length - length < ROW) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Adds those of {@code from} between the two offsets. */
    void add(byte[] from, int begin, int end) {
        length = ShortCopy.put(from, begin, end, bytes, length);
    }

    /** Adds all but the {@link ShortCopy#SLACK}. */
    void add(byte[] slack) {
        add(slack, 0, slack.length - ShortCopy.SLACK);
    }

    /** Adds a text that is not made again for each row. */
    void add(String text) {
        add(withSlack(text));
    }

    /** The text as bytes with the slack behind it. */
    static byte[] withSlack(String text) {
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(all, all.length + ShortCopy.SLACK);
    }
}
