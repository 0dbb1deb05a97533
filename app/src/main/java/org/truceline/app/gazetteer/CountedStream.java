package org.truceline.app.gazetteer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Bytes that tell how many of them were read. */
final class CountedStream extends FilterInputStream {

    private final LongConsumer progress;
    private long count;

    CountedStream(InputStream bytes, LongConsumer progress) {
        super(bytes);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        tell(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        tell(Math.max(read, 0));
        return read;
    }

    private void tell(int more) {
        count += more;
        progress.accept(count);
    }
}
