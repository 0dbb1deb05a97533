package org.truceline.batch.parquet;

import java.io.ByteArrayOutputStream;

/** Which rows have a value, in runs of rows that have one and that have none. */
final class Levels {

    private final ByteArrayOutputStream ended = new ByteArrayOutputStream();
    private boolean value;
    private int length;

    void add(boolean hasValue) {
        if (hasValue != value) {
            end();
            value = hasValue;
        }
        length++;
    }

    private void end() {
        if (length == 0) {
            return;
        }
        int header = length << 1;
        for (; header >= 0x80; header >>>= 7) {
            ended.write((header & 0x7F) | 0x80);
        }
        ended.write(header);
        ended.write(value ? 1 : 0);
        length = 0;
    }

    /** All runs, as Parquet writes them. */
    byte[] runs() {
        end();
        return ended.toByteArray();
    }

    void clear() {
        ended.reset();
        length = 0;
    }
}
