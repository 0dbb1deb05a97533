package org.truceline.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes that grow, and are written and forgotten at once. */
final class GrownBytes extends OutputStream {

    private byte[] bytes = new byte[1 << 16];
    private int length;

    /** Room for {@code more} bytes behind those that are there, in the array that is returned. */
    byte[] room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.addExact(2 * bytes.length, more));
        }
        return bytes;
    }

    /** How many are there. */
    int length() {
        return length;
    }

    /** Takes what was put into the {@link #room}: all before {@code end}. */
    void extend(int end) {
        length = end;
    }

    void clear() {
        length = 0;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void write(int octet) {
        room(1)[length++] = (byte) octet;
    }

    @Override
    public void write(byte[] from, int offset, int count) {
        System.arraycopy(from, offset, room(count), length, count);
        length += count;
    }
}
