package org.truceline.intake.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/** How much came out of an archive, held to bounds while it comes out, whatever the archive says of itself. */
final class Unpacked {

    static final long MOST_BYTES = 512L << 20;
    static final String BOUND = "at most 512 MiB unpacked, at most 200 times the packed size";
    static final String REMEDY = "Divide the table into several, or save it again in the spreadsheet.";

    private static final int MOST_TIMES = 200;
    private static final long SMALL = 4 << 20;

    /** A cell's longest text, each letter written as a number. */
    private static final int LONGEST_BETWEEN_TAGS = 1 << 20;

    private long total;

    /** More came out than may. */
    static final class TooMuch extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String found;

        TooMuch(String found) {
            super(found);
            this.found = found;
        }

        String found() {
            return found;
        }
    }

    /** The part's bytes; throws {@link TooMuch} as soon as it is more than may be. */
    InputStream bounded(InputStream bytes, long packed) {
        return new Bounded(bytes, packed);
    }

    private final class Bounded extends FilterInputStream {

        private final long packed;
        private long part;
        private long sinceTag;

        Bounded(InputStream bytes, long packed) {
            super(bytes);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            if (count > 0) {
                count(into, from, count);
            }
            return count;
        }

        private void count(byte[] bytes, int from, int count) throws TooMuch {
            total += count;
            part += count;
            if (total > MOST_BYTES) {
                throw new TooMuch("more");
            }
            if (part > SMALL && part / MOST_TIMES > packed) {
                throw new TooMuch("more than 200 times the packed size");
            }
            for (int at = from; at < from + count; at++) {
                sinceTag = bytes[at] == '>' ? 0 : sinceTag + 1;
                if (sinceTag > LONGEST_BETWEEN_TAGS) {
                    throw new TooMuch("a value of more than 1 MiB");
                }
            }
        }
    }
}
