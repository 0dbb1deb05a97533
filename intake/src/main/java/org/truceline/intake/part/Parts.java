package org.truceline.intake.part;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a stream of rows into parts. Safe for use by several threads, each of which brings the room for its part. */
public final class Parts implements Closeable {

    /** A good length for parts, in bytes: a row that is longer ends the cutting. */
    public static final int LENGTH = 1 << 18;

    /** Readers of bytes may look so far behind the end of a part. */
    private static final int SPARE = 64;

    private final InputStream stream;
    private final RowRule rule;
    private final long until;
    private byte[] left = new byte[0];
    private long begun;
    private long lines;
    private long index;
    private boolean ended;

    private Parts(InputStream stream, RowRule rule, long until, long linesBefore) {
        this.stream = stream;
        this.rule = rule;
        this.until = until;
        this.lines = linesBefore;
    }

    /** All rows of {@code stream}, which is closed with these and begins with the first line of a file. */
    public static Parts all(InputStream stream, RowRule rule) {
        return new Parts(stream, rule, Long.MAX_VALUE, 0);
    }

    /**
     * The rows that begin within the first {@code length} bytes of {@code stream}, which begins with a row.
     *
     * @param linesBefore lines of the file before them
     */
    public static Parts within(InputStream stream, RowRule rule, long length, long linesBefore) {
        return new Parts(stream, rule, length, linesBefore);
    }

    /** Room for a part of at most {@code length} bytes, the same for all parts of a file. */
    public static byte[] room(int length) {
        return new byte[length + SPARE];
    }

    /**
     * The next part; empty after the last. Its bytes are put into {@code room}, which {@link #room} made. Throws where a part of a
     * file cannot be read; where all of one is cut, {@link Part.Rest} throws it when it is read.
     */
    public synchronized Optional<Part> next(byte[] room) throws IOException {
        if (ended || begun >= until) {
            return Optional.empty();
        }
        int most = room.length - SPARE;
        System.arraycopy(left, 0, room, 0, left.length);
        int filled = left.length;
        boolean atEnd = false;
        while (filled < most && !atEnd) {
            try {
                int read = stream.read(room, filled, most - filled);
                filled += Math.max(read, 0);
                atEnd = read < 0;
            } catch (IOException problem) {
                if (until < Long.MAX_VALUE) {
                    throw problem;
                }
                return Optional.of(rest(room, filled, new Failing(problem)));
            }
        }
        if (filled == 0) {
            ended = true;
            return Optional.empty();
        }
        return Optional.of(cut(room, filled, atEnd));
    }

    private Part cut(byte[] room, int filled, boolean atEnd) {
        int least = (int) Math.min(room.length, until - begun);
        Census census = Census.of(room, filled);
        int whole = rule.wholeRows(room, filled, least, census);
        if (atEnd && whole < least) {
            whole = filled;
        }
        boolean torn = rule.isTorn(room, whole, filled, least)
                || (rule.returns() && census.returns() && Census.hasLoneReturn(room, whole));
        if (whole == 0 || torn) {
            return rest(room, filled, stream);
        }
        left = Arrays.copyOfRange(room, whole, filled);
        Part part = new Part.Rows(index++, lines, room, whole, census.ascii());
        begun += whole;
        lines += census.lines() - Census.of(left, left.length).lines();
        ended = atEnd && left.length == 0;
        return part;
    }

    /** How many lines of the file were before the parts and ended in them so far. */
    synchronized long lines() {
        return lines;
    }

    private Part rest(byte[] room, int filled, InputStream behind) {
        ended = true;
        return new Part.Rest(
                index++, lines, new SequenceInputStream(new ByteArrayInputStream(Arrays.copyOf(room, filled)), behind));
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** Throws what reading threw. */
    private static final class Failing extends InputStream {

        private final IOException problem;

        Failing(IOException problem) {
            this.problem = problem;
        }

        @Override
        public int read() throws IOException {
            throw problem;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            throw problem;
        }
    }
}
