package org.truceline.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read. */
final class CountedBytes extends FilterInputStream {

    private long count;

    CountedBytes(InputStream bytes) {
        super(bytes);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        if (one >= 0) {
            count++;
        }
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int some = in.read(into, offset, length);
        if (some > 0) {
            count += some;
        }
        return some;
    }
}
