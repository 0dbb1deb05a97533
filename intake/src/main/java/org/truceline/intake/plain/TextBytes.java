package org.truceline.intake.plain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text in UTF-8 that grows. */
final class TextBytes {

    private byte[] bytes = new byte[1 << 16];
    private int length;

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Adds those of {@code from} between the two offsets. */
    void add(byte[] from, int begin, int end) {
        int more = end - begin;
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
        }
        System.arraycopy(from, begin, bytes, length, more);
        length += more;
    }

    void add(byte[] all) {
        add(all, 0, all.length);
    }

    /** Adds a text that is not made again for each row. */
    void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }
}
