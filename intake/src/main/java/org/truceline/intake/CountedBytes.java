package org.truceline.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts the bytes that are read, for whoever shows how far the work has come. */
public final class CountedBytes extends FilterInputStream {

    private final LongConsumer progress;
    private long count;

    /** Tells {@code progress} after each piece how many bytes were read so far. */
    public CountedBytes(InputStream bytes, LongConsumer progress) {
        super(bytes);
        this.progress = progress;
    }

    /** To be asked, not told. */
    public CountedBytes(InputStream bytes) {
        this(bytes, _ -> {});
    }

    /** How many bytes were read so far. */
    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int octet = in.read();
        add(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int some = in.read(into, offset, length);
        add(Math.max(some, 0));
        return some;
    }

    private void add(int more) {
        count += more;
        progress.accept(count);
    }
}
