package org.truceline.spark;

import java.io.Serializable;

/**
 * Where rows may begin in the lines that begin in a {@link Piece}. Whether a quotation is open at its first line is not known
 * until the pieces before are joined: both are told.
 *
 * @param from the beginning of its first line; that of the next piece's where none begins in it
 * @param breaks how many lines it has
 * @param plain where no quotation is open at its first line
 * @param quoted where one is
 * @param joined true when it cannot be said where lines begin, and the file has to be read as one
 */
record Surveyed(long from, long breaks, Way plain, Way quoted, boolean joined) implements Serializable {

    /** Of a piece in which no line is found. */
    static final Surveyed JOINED = new Surveyed(0, 0, Way.NOWHERE, Way.NOWHERE, true);

    /**
     * How it goes on.
     *
     * @param row where the first row begins; {@link #NONE} where none does
     * @param before lines before that row
     * @param staysQuoted true when a quotation is open behind its last line
     */
    record Way(long row, long before, boolean staysQuoted) implements Serializable {

        /** Stands for a row that does not begin. */
        static final long NONE = -1;

        static final Way NOWHERE = new Way(NONE, 0, false);
    }
}
