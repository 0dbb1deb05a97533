package org.truceline.intake.part;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Copies texts of some letters from one array of bytes to another, eight at a time. */
public final class ShortCopy {

    /** So many bytes behind a text may be read, and behind its copy be written. */
    public static final int SLACK = Long.BYTES;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int LONGEST = 64;

    private ShortCopy() {}

    /**
     * Copies what stands from {@code begin} to {@code end} to {@code at}, and returns where the copy ends. The bytes behind it
     * are undefined, {@link #SLACK} at most, which have to be there.
     */
    public static int put(byte[] from, int begin, int end, byte[] to, int at) {
        int length = end - begin;
        if (length > LONGEST || end + SLACK > from.length) {
            System.arraycopy(from, begin, to, at, length);
        } else {
            for (int i = 0; i < length; i += Long.BYTES) {
                EIGHT.set(to, at + i, (long) EIGHT.get(from, begin + i));
            }
        }
        return at + length;
    }

    /** Up to eight bytes from {@code begin} to {@code end}, the first in the lowest place, then zeros. */
    public static long eight(byte[] from, int begin, int end) {
        long eight = (long) EIGHT.get(from, begin);
        int length = end - begin;
        return length >= Long.BYTES ? eight : eight & ((1L << (8 * length)) - 1);
    }
}
