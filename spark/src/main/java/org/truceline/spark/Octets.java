package org.truceline.spark;

import java.io.IOException;
import java.io.InputStream;
import org.truceline.intake.part.Census;

/** The bytes of a file from some place on, some at hand at a time. */
final class Octets {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream bytes;
    private final byte[] hand = new byte[1 << 16];
    private long before;
    private int next;
    private int count;
    private boolean over;

    /** Those of {@code bytes}, the first of which is at {@code from} in the file. */
    Octets(InputStream bytes, long from) {
        this.bytes = bytes;
        this.before = from;
    }

    /** Takes more to hand when there are none; false after the last. */
    boolean more() throws IOException {
        if (next == count && !over) {
            before += count;
            next = 0;
            count = Math.max(0, bytes.readNBytes(hand, 0, hand.length));
            over = count == 0;
        }
        return !over;
    }

    /** True when the file was read to its end. */
    boolean isOver() {
        return over;
    }

    /** The place of the next byte in the file. */
    long at() {
        return before + next;
    }

    /** The place behind the bytes at hand. */
    long end() {
        return before + count;
    }

    boolean hasNext() {
        return next < count;
    }

    byte next() {
        return hand[next++];
    }

    /** True when none of those that were taken to hand is read yet. */
    boolean areFresh() {
        return next == 0;
    }

    /** What those hold that were taken to hand. */
    Census census() {
        return Census.of(hand, count);
    }

    /** Skips those at hand, of which there are some, and returns the last. */
    byte skip() {
        next = count;
        return hand[count - 1];
    }

    /** Skips the three bytes that a file in UTF-8 may begin with. */
    void skipByteOrderMark() throws IOException {
        if (more() && count >= BYTE_ORDER_MARK.length && startsWithMark()) {
            next = BYTE_ORDER_MARK.length;
        }
    }

    private boolean startsWithMark() {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (hand[i] != BYTE_ORDER_MARK[i]) {
                return false;
            }
        }
        return true;
    }

    /** Skips until after the next line feed; false where there is none, or none in the next {@code most} bytes. */
    boolean skipLine(long most) throws IOException {
        long last = at() + most;
        while (more()) {
            while (hasNext()) {
                if (next() == '\n') {
                    return true;
                }
            }
            if (at() > last) {
                return false;
            }
        }
        return false;
    }
}
