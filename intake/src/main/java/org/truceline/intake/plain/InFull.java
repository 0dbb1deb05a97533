package org.truceline.intake.plain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.truceline.intake.row.Entry;
import org.truceline.intake.row.Notation;
import org.truceline.intake.row.Records;
import org.truceline.intake.row.Sheet;

/** The one reader that gives meaning and faults to a row. */
interface InFull {

    /** What the row between the two bytes is, in the line of this number; empty where it is not one row for certain. */
    Optional<Entry> entry(byte[] bytes, int begin, int end, long line);

    /** Reads as rows of the sheet. */
    static InFull of(Sheet sheet, Notation notation) {
        return (bytes, begin, end, line) -> {
            String text = new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
            return Records.cells(text, notation).map((List<String> row) -> sheet.entry(sheet.where(line), row));
        };
    }
}
