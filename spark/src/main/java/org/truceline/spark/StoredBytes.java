package org.truceline.spark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.apache.hadoop.fs.FSDataInputStream;

/** The bytes of a file that Hadoop reaches, from any place on; for reading only. */
final class StoredBytes implements SeekableByteChannel {

    private final FSDataInputStream bytes;
    private final long size;
    private boolean closed;

    /** Of a file of {@code size} bytes. The stream is closed with this. */
    StoredBytes(FSDataInputStream bytes, long size) {
        this.bytes = bytes;
        this.size = size;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        byte[] some = new byte[into.remaining()];
        int count = bytes.read(some, 0, some.length);
        if (count > 0) {
            into.put(some, 0, count);
        }
        return count;
    }

    @Override
    public long position() throws IOException {
        return bytes.getPos();
    }

    @Override
    public SeekableByteChannel position(long at) throws IOException {
        bytes.seek(at);
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long to) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return !closed;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        bytes.close();
    }
}
