package org.truceline.intake.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.truceline.notation.FaultyInput;

/** All rows of a table in their order, the header and what stands above it among them. */
sealed interface Rows extends Closeable permits CsvRows, XlsxRows {

    /** The next row; empty after the last. */
    Optional<TableRow> next() throws FaultyInput, IOException;

    /** The name of the sheet; empty for CSV. */
    String sheet();

    /** The names of all sheets, in their order; none for CSV. */
    List<String> sheets();

    /** What was told or found of the notation, a sentence each. */
    List<String> findings();
}
