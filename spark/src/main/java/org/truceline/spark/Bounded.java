package org.truceline.spark;

import java.io.IOException;
import java.io.InputStream;

/** Some first bytes of a stream. */
final class Bounded extends InputStream {

    private final InputStream bytes;
    private long left;

    /** The first {@code most} of {@code bytes}, which are closed with these. */
    Bounded(InputStream bytes, long most) {
        this.bytes = bytes;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int octet = left > 0 ? bytes.read() : -1;
        left -= octet < 0 ? 0 : 1;
        return octet;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int most = (int) Math.min(length, left);
        if (most == 0 && length > 0) {
            return -1;
        }
        int read = bytes.read(into, offset, most);
        left -= Math.max(0, read);
        return read;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
