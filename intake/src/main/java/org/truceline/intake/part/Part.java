package org.truceline.intake.part;

import java.io.InputStream;

/** A part of a file that begins where a row begins and ends where one ends. */
public sealed interface Part {

    /** Where it stands among the parts, from 0. */
    long index();

    /** How many lines of the file come before it. */
    long linesBefore();

    /**
     * Rows that are there as bytes: the first {@code length} of {@code bytes}, which belong to whoever asked for the part, as some
     * behind them do. Every
     * line break outside quotation marks ends a row.
     *
     * @param isAscii true when it is sure that every byte is a letter of ASCII
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Rows(long index, long linesBefore, byte[] bytes, int length, boolean isAscii) implements Part {}

    /** All that is left of the file, where nobody can say for certain where its rows end, or where reading fails. */
    record Rest(long index, long linesBefore, InputStream bytes) implements Part {}
}
