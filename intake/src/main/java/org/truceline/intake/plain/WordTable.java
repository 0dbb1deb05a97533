package org.truceline.intake.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.truceline.intake.part.ShortCopy;

/**
 * What some cells of a row say, all together, by their bytes: learnt from rows that were read in full. Those of one row are put
 * in one after the other; then they are looked up.
 */
final class WordTable<T> {

    /** Stands for what was not learnt. */
    static final int UNKNOWN = -1;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final int cells;
    private final int most;
    private final List<T> meanings = new ArrayList<>();
    private final List<long[]> keys = new ArrayList<>();
    private final int[] slots;
    private final int[] offsets;
    private byte[] bytes = {};

    /** For so many cells of a row; keeps what {@code most} combinations say, a power of two. */
    WordTable(int cells, int most) {
        this.cells = cells;
        this.most = most;
        this.slots = new int[4 * most];
        this.offsets = new int[2 * cells];
    }

    /** How many cells of a row it has. */
    int cells() {
        return cells;
    }

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

    /** What the number stands for. */
    T meaning(int number) {
        return meanings.get(number);
    }

    /** True when no more is learnt. */
    boolean isFull() {
        return meanings.size() == most;
    }

    /** Learns what they say, where they are not known and there is room. */
    void learn(T meaning) {
        int slot = slot();
        if (slots[slot] == 0 && !isFull()) {
            meanings.add(meaning);
            keys.add(key());
            slots[slot] = meanings.size();
        }
    }

    /** Forgets all: numbers stand for nothing any more. */
    void clear() {
        meanings.clear();
        keys.clear();
        Arrays.fill(slots, 0);
    }

    /** Where they are, or would be. */
    private int slot() {
        int slot = hash() & (slots.length - 1);
        while (slots[slot] != 0 && !isKey(keys.get(slots[slot] - 1))) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private int hash() {
        long hash = 1;
        for (int cell = 0; cell < cells; cell++) {
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
        long[] key = new long[cells + parts()];
        int at = 0;
        for (int cell = 0; cell < cells; cell++) {
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
        for (int cell = 0; cell < cells; cell++) {
            parts += (offsets[2 * cell + 1] - offsets[2 * cell] + Long.BYTES - 1) / Long.BYTES;
        }
        return parts;
    }

    private boolean isKey(long[] key) {
        int at = 0;
        for (int cell = 0; cell < cells; cell++) {
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
