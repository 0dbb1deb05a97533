package org.truceline.intake.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.truceline.intake.part.ShortCopy;
import org.truceline.intake.row.Entry;

/**
 * What the cells of words of a row say, all together, by their bytes: learnt from rows that were read in full. Those of one row
 * are put in one after the other; then they are looked up.
 */
final class WordTable {

    /** Stands for what was not learnt. */
    static final int UNKNOWN = -1;

    private static final int MOST_KEPT = 1 << 13;
    private static final int SLOTS = 4 * MOST_KEPT;
    private static final int CELLS = 5;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final List<Entry.Taken> samples = new ArrayList<>();
    private final List<long[]> keys = new ArrayList<>();
    private final int[] slots = new int[SLOTS];
    private final int[] offsets = new int[2 * CELLS];
    private byte[] bytes = {};

    /** Begins a row. */
    void begin(byte[] row) {
        bytes = row;
        Arrays.fill(offsets, 0);
    }

    /** Puts in the cell of a column; those that the table has not stay empty. */
    void cell(int column, int begin, int end) {
        offsets[2 * column] = begin;
        offsets[2 * column + 1] = end;
    }

    /** The number of what they say, or {@link #UNKNOWN}. */
    int find() {
        int slot = slot();
        return slots[slot] - 1;
    }

    /** What the number says. */
    Entry.Taken sample(int number) {
        return samples.get(number);
    }

    /** Learns what they say, if there is room. */
    void learn(Entry.Taken sample) {
        if (samples.size() < MOST_KEPT) {
            samples.add(sample);
            keys.add(key());
            slots[slot()] = samples.size();
        }
    }

    /** Where they are, or would be. */
    private int slot() {
        int slot = hash() & SLOTS - 1;
        while (slots[slot] != 0 && !isKey(keys.get(slots[slot] - 1))) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    private int hash() {
        long hash = 1;
        for (int cell = 0; cell < CELLS; cell++) {
            int end = offsets[2 * cell + 1];
            for (int i = offsets[2 * cell]; i < end; i += Long.BYTES) {
                hash = (hash ^ ShortCopy.eight(bytes, i, end)) * FACTOR;
                hash ^= hash >>> 29;
            }
            hash = (hash + 1) * FACTOR;
        }
        return (int) (hash >>> 32);
    }

    /** The lengths of the cells, and their bytes, eight in one number. */
    private long[] key() {
        long[] key = new long[CELLS + parts()];
        int at = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            int begin = offsets[2 * cell];
            int end = offsets[2 * cell + 1];
            key[at++] = (long) end - begin;
            for (int i = begin; i < end; i += Long.BYTES) {
                key[at++] = ShortCopy.eight(bytes, i, end);
            }
        }
        return key;
    }

    private int parts() {
        int parts = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            parts += (offsets[2 * cell + 1] - offsets[2 * cell] + Long.BYTES - 1) / Long.BYTES;
        }
        return parts;
    }

    private boolean isKey(long[] key) {
        int at = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            int begin = offsets[2 * cell];
            int end = offsets[2 * cell + 1];
            if (key[at++] != end - begin) {
                return false;
            }
            for (int i = begin; i < end; i += Long.BYTES) {
                if (key[at++] != ShortCopy.eight(bytes, i, end)) {
                    return false;
                }
            }
        }
        return true;
    }
}
