package org.truceline.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream as bytes. Of one that is longer than allowed only so much is kept, and the rest is skipped. */
final class Lines {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;

    private final int most;

    private final byte[] chunk = new byte[CHUNK];

    private int at;

    private int end;

    private byte[] line = new byte[CHUNK];

    private int length;

    private boolean tooLong;

    private boolean cut;

    private long number;

    private long position;

    Lines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** Goes to the next line; false at the end. */
    boolean advance() throws IOException {
        length = 0;
        tooLong = false;
        cut = true;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int from = at;
            while (at < end && chunk[at] != '\n') {
                at++;
            }
            keep(from, at - from);
            if (at < end) {
                at++;
                cut = false;
                break;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    /** Its bytes, up to {@link #length}; the next line overwrites them. */
    byte[] octets() {
        return line;
    }

    int length() {
        return length;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Whether the file ended before the line did. */
    boolean isCut() {
        return cut;
    }

    /** Of the line, from 1. */
    long number() {
        return number;
    }

    /** Bytes up to the end of the line. */
    long position() {
        return position - (end - at);
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(chunk));
        position += end;
        return end > 0;
    }

    private void keep(int from, int count) {
        if (tooLong || length + count > most) {
            tooLong = true;
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.min(most, Math.max(line.length * 2, length + count)));
        }
        System.arraycopy(chunk, from, line, length, count);
        length += count;
    }
}
