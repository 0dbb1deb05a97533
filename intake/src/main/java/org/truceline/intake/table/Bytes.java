package org.truceline.intake.table;

import java.util.Arrays;

/** Bytes looked for in a file. */
final class Bytes {

    private Bytes() {}

    static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    static boolean contain(byte[] bytes, byte[] sought) {
        return count(bytes, sought, 1) > 0;
    }

    /** How often {@code sought} stands in {@code bytes}, counted up to {@code most}. */
    static int count(byte[] bytes, byte[] sought, int most) {
        int found = 0;
        for (int at = 0; at + sought.length <= bytes.length && found < most; at++) {
            if (bytes[at] == sought[0] && Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
                found++;
            }
        }
        return found;
    }
}
