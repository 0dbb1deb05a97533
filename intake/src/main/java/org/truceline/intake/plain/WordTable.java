package org.truceline.intake.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private final List<Entry.Taken> samples = new ArrayList<>();
    private final List<byte[]> keys = new ArrayList<>();
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
        int hash = 1;
        for (int cell = 0; cell < CELLS; cell++) {
            int end = offsets[2 * cell + 1];
            for (int i = offsets[2 * cell]; i < end; i++) {
                hash = 31 * hash + bytes[i];
            }
            hash = 31 * hash + ',';
        }
        return hash ^ hash >>> 15;
    }

    /** The cells with their lengths before them, two bytes each. */
    private byte[] key() {
        int length = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            length += 2 + offsets[2 * cell + 1] - offsets[2 * cell];
        }
        byte[] key = new byte[length];
        int at = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            int begin = offsets[2 * cell];
            int cellLength = offsets[2 * cell + 1] - begin;
            key[at] = (byte) (cellLength >> 8);
            key[at + 1] = (byte) cellLength;
            System.arraycopy(bytes, begin, key, at + 2, cellLength);
            at += 2 + cellLength;
        }
        return key;
    }

    private boolean isKey(byte[] key) {
        int at = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            int begin = offsets[2 * cell];
            int end = offsets[2 * cell + 1];
            int length = end - begin;
            boolean same = at + 2 + length <= key.length
                    && key[at] == (byte) (length >> 8)
                    && key[at + 1] == (byte) length
                    && Arrays.equals(bytes, begin, end, key, at + 2, at + 2 + length);
            if (!same) {
                return false;
            }
            at += 2 + length;
        }
        return at == key.length;
    }
}
