package org.truceline.intake.plain;

import java.nio.charset.StandardCharsets;

/** A number in digits, read from bytes as the double that is nearest to it. */
final class DecimalCell {

    /** Stands for where no number ends. */
    static final int NONE = -1;

    /** Numbers of so many digits, and powers of ten up to the same, are doubles without loss. */
    private static final int EXACT = 15;

    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    /** Numbers nearer to zero are printed with an exponent. */
    private static final double LEAST_PLAIN = 1e-3;

    private static final byte[] NO_DECIMALS = TextBytes.withSlack(".0");

    private final boolean signed;
    private final int mostWhole;
    private final int mostDecimals;
    private byte[] bytes = {};
    private int begin;
    private int printedEnd;
    private boolean whole;
    private boolean printed;
    private double value;

    private DecimalCell(boolean signed, int mostWhole, int mostDecimals) {
        this.signed = signed;
        this.mostWhole = mostWhole;
        this.mostDecimals = mostDecimals;
    }

    static DecimalCell degrees() {
        return new DecimalCell(true, 3, 20);
    }

    static DecimalCell metres() {
        return new DecimalCell(false, 9, 6);
    }

    double value() {
        return value;
    }

    /** Reads the number at {@code at} and returns where it ends; {@link #NONE} where there is none of this form. */
    int read(byte[] from, int at) {
        bytes = from;
        begin = at;
        byte sign = from[at];
        int first = sign == '-' || sign == '+' ? at + 1 : at;
        if (first > at && !signed) {
            return NONE;
        }
        long digits = 0;
        int end = first;
        for (int digit = from[end] - '0'; digit >= 0 && digit <= 9; digit = from[++end] - '0') {
            digits = 10 * digits + digit;
        }
        int wholes = end - first;
        whole = from[end] != '.';
        printedEnd = end + 2;
        int decimals = 0;
        if (!whole) {
            int point = end++;
            for (int digit = from[end] - '0'; digit >= 0 && digit <= 9; digit = from[++end] - '0') {
                digits = 10 * digits + digit;
                printedEnd = digit == 0 ? printedEnd : end + 1;
            }
            decimals = end - point - 1;
        }
        if (wholes == 0 || wholes > mostWhole || decimals > mostDecimals || (!whole && decimals == 0)) {
            return NONE;
        }
        finish(sign, first, end, wholes, decimals, digits);
        return end;
    }

    private void finish(byte sign, int first, int end, int wholes, int decimals, long digits) {
        boolean exact = wholes + decimals <= EXACT;
        if (exact) {
            double size = digits / TENS[decimals];
            value = sign == '-' ? -size : size;
            printed = sign != '+'
                    && (wholes == 1 || bytes[first] != '0')
                    && (digits == 0 || size >= LEAST_PLAIN)
                    && wholes < 7;
        } else {
            value = Double.parseDouble(new String(bytes, begin, end - begin, StandardCharsets.ISO_8859_1));
            printed = false;
        }
    }

    /** Adds the number as a double is printed. Its digits are those, but for zeros behind, where they are no more than are exact. */
    void print(TextBytes text) {
        if (!printed) {
            text.add(Double.toString(value));
        } else if (whole) {
            text.add(bytes, begin, printedEnd - 2);
            text.add(NO_DECIMALS);
        } else {
            text.add(bytes, begin, printedEnd);
        }
    }
}
