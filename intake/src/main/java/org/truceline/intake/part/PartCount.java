package org.truceline.intake.part;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * What lies in a range of the bytes of a file of rows.
 *
 * @param lines how many lines begin in it and end
 * @param isCut true when a row begins with the first line behind the range, if one begins with the first in it
 */
public record PartCount(long lines, boolean isCut) {

    /**
     * Of the range from {@code from} to {@code to}.
     *
     * @param bytes those from the one before {@code from} on, or from the first
     */
    public static PartCount of(RowRule rule, long from, long to, InputStream bytes) throws IOException {
        long begin = skipToLine(from, bytes);
        Parts parts = Parts.within(bytes, rule, to - begin, 0);
        byte[] room = Parts.room(Parts.LENGTH);
        boolean cut = true;
        for (Optional<Part> part = parts.next(room); part.isPresent(); part = parts.next(room)) {
            cut &= part.get() instanceof Part.Rows;
        }
        return new PartCount(parts.lines(), cut);
    }

    /**
     * Reads on to where the first line begins at or behind {@code from}, and returns where that is.
     *
     * @param bytes those from the one before {@code from} on, or from the first
     */
    public static long skipToLine(long from, InputStream bytes) throws IOException {
        long at = Math.max(0, from - 1);
        for (int skipped = from > 0 ? bytes.read() : -1; skipped >= 0; skipped = skipped == '\n' ? -1 : bytes.read()) {
            at++;
        }
        return at;
    }
}
