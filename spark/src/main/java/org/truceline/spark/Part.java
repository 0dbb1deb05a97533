package org.truceline.spark;

import java.io.Serializable;
import java.util.Map;
import org.truceline.intake.row.DayForms;

/**
 * Whole rows of a file, one after another.
 *
 * @param number from 0, in the order of the file
 * @param from the byte that the first row begins at; of Parquet, the first group of rows
 * @param until the byte after the last row; of Parquet, the group after the last
 * @param line the line that the first row begins at, from 1; of Parquet, its number
 * @param forms those that days before it are supposed to be written in, each with its line
 */
record Part(int number, long from, long until, long line, Map<DayForms.Form, Long> forms) implements Serializable {

    /** A part before which no day is supposed. */
    Part(int number, long from, long until, long line) {
        this(number, from, until, line, DayForms.NONE.lines());
    }

    /** The same, ending elsewhere. */
    Part until(long end) {
        return new Part(number, from, end, line, forms);
    }

    /** The same, after days of these forms. */
    Part after(DayForms before) {
        return new Part(number, from, until, line, before.lines());
    }
}
