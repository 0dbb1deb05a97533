package org.truceline.publication.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes a table row by row, the same bytes for the same rows; it is whole when closed. */
public interface TableWriter extends Closeable {

    /** Writes the next row; the first is that of the headings. */
    void row(List<OutCell> cells) throws IOException;

    /** Writes the headings. */
    default void header(List<String> headings) throws IOException {
        row(headings.stream().map(OutCell::of).toList());
    }
}
