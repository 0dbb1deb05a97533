package org.truceline.intake.part;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What bytes hold, counted eight at a time.
 *
 * @param lines line feeds
 * @param quotes true when there is a quotation mark
 * @param returns true when there is a carriage return
 * @param ascii true when every byte is a letter of ASCII
 */
public record Census(long lines, boolean quotes, boolean returns, boolean ascii) {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long LOWS = ~HIGHS;
    private static final long FEEDS = ONES * '\n';
    private static final long RETURNS = ONES * '\r';
    private static final long QUOTES = ONES * '"';

    /** Of the first {@code length} bytes. */
    public static Census of(byte[] bytes, int length) {
        long lines = 0;
        long quotes = 0;
        long returns = 0;
        long all = 0;
        int at = 0;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, at);
            lines += Long.bitCount(zeros(eight ^ FEEDS));
            quotes |= anyZero(eight ^ QUOTES);
            returns |= anyZero(eight ^ RETURNS);
            all |= eight;
        }
        for (; at < length; at++) {
            lines += bytes[at] == '\n' ? 1 : 0;
            quotes |= bytes[at] == '"' ? 1 : 0;
            returns |= bytes[at] == '\r' ? 1 : 0;
            all |= bytes[at];
        }
        return new Census(lines, quotes != 0, returns != 0, (all & HIGHS) == 0);
    }

    /** The high bit of each byte that is zero, and no other. */
    private static long zeros(long eight) {
        return ~((eight & LOWS) + LOWS | eight | LOWS);
    }

    /** Not 0 when some byte is zero. */
    private static long anyZero(long eight) {
        return eight - ONES & ~eight & HIGHS;
    }

    /** True when a carriage return among the first {@code length} bytes has no line feed behind it. */
    static boolean hasLoneReturn(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '\r' && (i + 1 == length || bytes[i + 1] != '\n')) {
                return true;
            }
        }
        return false;
    }
}
