package org.truceline.intake;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is read from its beginning, or piece by piece, and that says how far the reading has come. */
public final class CountedFile implements Closeable {

    private final String name;
    private final SeekableByteChannel channel;
    private final CountedBytes bytes;
    private final long size;
    private long reached;

    private CountedFile(String name, SeekableByteChannel channel) throws IOException {
        this.name = name;
        this.channel = channel;
        this.bytes = new CountedBytes(Channels.newInputStream(channel));
        this.size = channel.size();
    }

    /** Opens the file. */
    public static CountedFile open(Path file) throws IOException {
        return new CountedFile(file.toString(), Files.newByteChannel(file));
    }

    /** A file of this name whose bytes are reached otherwise; {@code channel} is closed with it. */
    public static CountedFile of(String name, SeekableByteChannel channel) throws IOException {
        return new CountedFile(name, channel);
    }

    /** The name for messages. */
    public String name() {
        return name;
    }

    /** How many bytes it had when it was opened. */
    public long size() {
        return size;
    }

    /** All bytes from the first on, for one reader; no pieces may be read after it has begun. */
    public InputStream fromTheStart() throws IOException {
        channel.position(0);
        return bytes;
    }

    /** The {@code length} bytes from the place {@code at}; throws where the file ends before them. */
    public byte[] piece(long at, int length) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(length);
        channel.position(at);
        while (piece.hasRemaining()) {
            if (channel.read(piece) < 0) {
                throw new EOFException(name + " ends before byte " + (at + length) + ".");
            }
        }
        return piece.array();
    }

    /** Says that everything before the place {@code at} was read. */
    public void reached(long at) {
        reached = Math.max(reached, at);
    }

    /** The part that was read, 0 to 1. */
    public double share() {
        return size == 0 ? 1 : Math.min(1, (double) Math.max(bytes.count(), reached) / size);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
