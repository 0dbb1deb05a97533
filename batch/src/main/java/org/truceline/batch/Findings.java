package org.truceline.batch;

import java.io.Closeable;
import java.util.List;
import org.truceline.intake.row.Entry;

/** Where findings go, row by row in the order of the input. What cannot be written is an {@link java.io.UncheckedIOException}. */
interface Findings extends Closeable {

    /** Adds what the terms say of a row, in the order of the terms. */
    void add(Entry.Taken row, List<Told> findings);

    /** What gathers those of some rows until it is their turn, for one thread. */
    default Gathered gather() {
        return new GatheredRows(this);
    }
}
