package org.truceline.intake.plain;

import java.nio.charset.StandardCharsets;

/** Numbers as bytes, in the shortest text that is read as the same number, without an exponent. */
final class NumberText {

    private static final double MILLION = 1e6;
    private static final int DECIMALS = 6;

    /** From here on to {@link #MOST} a double is printed without an exponent. */
    private static final double LEAST = 1e-3;

    private static final double MOST = 1e7;

    private NumberText() {}

    /** True where the number is written by {@link #put} as it is elsewhere. */
    static boolean isPlain(double number) {
        double size = Math.abs(number);
        return (size >= LEAST && size < MOST) || Double.doubleToRawLongBits(number) == 0;
    }

    /** True where a plain number has no more than six digits behind the point. */
    static boolean isInMillionths(double number) {
        return Math.round(number * MILLION) / MILLION == number;
    }

    /** Puts a plain number and returns where it ends. */
    static int put(double number, byte[] to, int at) {
        if (!isInMillionths(number)) {
            byte[] text = Double.toString(number).getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(text, 0, to, at, text.length);
            return at + text.length;
        }
        int end = put(Math.round(number * MILLION), DECIMALS, to, at);
        while (to[end - 1] == '0' && to[end - 2] != '.') {
            end--;
        }
        return end;
    }

    /** Puts a number of which the last {@code decimals} digits stand behind the point, and returns where it ends. */
    static int put(long digits, int decimals, byte[] to, int at) {
        int begin = at;
        long left = Math.abs(digits);
        if (digits < 0) {
            to[begin++] = '-';
        }
        int length = Math.max(length(left), decimals + 1) + (decimals > 0 ? 1 : 0);
        int end = begin + length;
        for (int i = end - 1; i >= begin; i--) {
            if (decimals > 0 && end - 1 - i == decimals) {
                to[i] = '.';
            } else {
                to[i] = (byte) ('0' + left % 10);
                left /= 10;
            }
        }
        return end;
    }

    private static int length(long number) {
        int length = 1;
        for (long left = number; left > 9; left /= 10) {
            length++;
        }
        return length;
    }

    /** Puts two digits and returns where they end. */
    static int two(int number, byte[] to, int at) {
        to[at] = (byte) ('0' + number / 10);
        to[at + 1] = (byte) ('0' + number % 10);
        return at + 2;
    }
}
