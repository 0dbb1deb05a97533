package org.truceline.intake.row;

/**
 * Which lines of a file the lines are that are read: all of it, or those of a part, before which the line of names is read
 * again.
 *
 * @param repeated lines that are read again before the part: 0 or 1
 * @param before lines of the file before the part
 * @param rowBefore the line that the last row before the part begins at
 */
public record Numbering(int repeated, long before, long rowBefore) {

    /** Every line of a file from the first on. */
    public static final Numbering WHOLE = new Numbering(0, 0, 1);

    /** The line of the file, from 1, that is read as the {@code read}th. */
    long of(long read) {
        return read <= repeated ? read : read - repeated + before;
    }
}
