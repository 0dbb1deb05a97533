package org.truceline.intake.plain;

import java.nio.charset.StandardCharsets;

/** The name of a place, written as it is read. */
final class NameCell {

    private byte[] bytes = {};
    private int begin;
    private int end;
    private boolean sound;
    private boolean commas;

    /** Begins a row that may have no cell for it. */
    void begin(byte[] row) {
        bytes = row;
        begin = 0;
        end = 0;
        sound = true;
        commas = false;
    }

    /** Takes the text between the two bytes. */
    void read(byte[] row, int from, int to) {
        begin = from;
        end = to;
        if (to > from) {
            sound = isSoundBegin(row[from]) && isSoundEnd(row, to - 1);
            for (int i = from; i < to; i++) {
                sound &= row[i] != '"';
                commas |= row[i] == ',';
            }
        }
    }

    /** False for blanks, for what a table may have to write otherwise, and for letters of Unicode among which are such. */
    private static boolean isSoundBegin(byte first) {
        return switch (first) {
            case '=', '+', '-', '@', '#' -> false;
            default -> first > ' ' || isLead(first);
        };
    }

    private static boolean isSoundEnd(byte[] row, int last) {
        int at = last;
        while ((row[at] & 0xC0) == 0x80) {
            at--;
        }
        return row[at] > ' ' || isLead(row[at]);
    }

    /** The first byte of letters from U+00C0 to U+07FF, which have no blanks. */
    private static boolean isLead(byte first) {
        return (first & 0xFF) >= 0xC3 && (first & 0xFF) <= 0xDF;
    }

    /** True where it is written as it is read. */
    boolean isSound() {
        return sound;
    }

    boolean hasCommas() {
        return commas;
    }

    int end() {
        return end;
    }

    /** Where the part begins that tells: its last word, or else its last letter only, by which it is known that there is one. */
    int tellingBegin(boolean lastWordTells) {
        int at = end;
        while (lastWordTells && at > begin && bytes[at - 1] != ' ') {
            at--;
        }
        return lastWordTells ? at : Math.max(begin, end - 1);
    }

    String text() {
        return new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
    }

    void print(TextBytes text) {
        text.add(bytes, begin, end);
    }
}
