package org.truceline.batch;

/** Whole numbers in digits, as bytes. */
final class Digits {

    private Digits() {}

    /** Puts a line's number, at most that of {@link Integer#MAX_VALUE}, into {@code to} at {@code at}, and returns where it ends. */
    static int put(long number, byte[] to, int at) {
        int left = (int) Math.min(number, Integer.MAX_VALUE);
        int end = at;
        for (int rest = left; rest > 0 || end == at; rest /= 10) {
            end++;
        }
        for (int place = end - 1; place >= at; place--) {
            to[place] = (byte) ('0' + left % 10);
            left /= 10;
        }
        return end;
    }
}
