package org.truceline.intake.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers of a few bits each, in runs of one value or packed together: how Parquet writes levels and places in a dictionary. */
final class Hybrid {

    private final ByteBuffer bytes;
    private final int width;
    private final int mask;
    private long left;
    private int repeated;
    private boolean isPacked;
    private int packedFrom;
    private long packedBit;
    private int packedEnd;

    /** Reads from {@code bytes} on, {@code width} bits a number. */
    Hybrid(ByteBuffer bytes, int width) throws Damaged {
        if (width < 0 || width > 32) {
            throw new Damaged("numbers of at most 32 bits", width + " bits");
        }
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
        this.width = width;
        this.mask = width == 32 ? -1 : (1 << width) - 1;
    }

    /** The next number; throws where there is none. */
    int next() throws Damaged {
        while (left == 0) {
            begin();
        }
        left--;
        return isPacked ? packed() : repeated;
    }

    private void begin() throws Damaged {
        if (isPacked) {
            bytes.position(packedEnd);
            isPacked = false;
        }
        long header = header();
        left = header >>> 1;
        if ((header & 1) == 0) {
            repeated = littleEndian((width + 7) / 8);
            return;
        }
        isPacked = true;
        packedFrom = bytes.position();
        packedBit = 0;
        packedEnd = (int) Math.min(bytes.limit(), packedFrom + left * width);
        left *= 8;
    }

    private long header() throws Damaged {
        long header = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = octet();
            header |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return header;
            }
        }
        throw new Damaged("the length of a run", "a number that is too long");
    }

    private int littleEndian(int octets) throws Damaged {
        int value = 0;
        for (int i = 0; i < octets; i++) {
            value |= octet() << (8 * i);
        }
        return value;
    }

    private int octet() throws Damaged {
        if (!bytes.hasRemaining()) {
            throw new Damaged("as many values as the page tells", "the end of the page");
        }
        return bytes.get() & 0xFF;
    }

    private int packed() throws Damaged {
        if (packedFrom + (packedBit + width + 7) / 8 > packedEnd) {
            throw new Damaged("as many values as the page tells", "the end of a run");
        }
        int at = packedFrom + (int) (packedBit >>> 3);
        int shift = (int) (packedBit & 7);
        packedBit += width;
        if (at + Long.BYTES <= bytes.limit()) {
            return (int) (bytes.getLong(at) >>> shift) & mask;
        }
        long value = 0;
        for (int i = at; i < packedEnd && i - at <= Integer.BYTES; i++) {
            value |= (bytes.get(i) & 0xFFL) << (8 * (i - at));
        }
        return (int) (value >>> shift) & mask;
    }
}
