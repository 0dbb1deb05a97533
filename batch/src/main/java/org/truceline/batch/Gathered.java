package org.truceline.batch;

import java.io.IOException;
import java.util.List;
import org.truceline.intake.row.Entry;

/** Findings of rows that come one after another, until it is their turn to be written. For one thread. */
sealed interface Gathered permits GatheredRows, GatheredLines {

    /** Adds what the terms say of a row, in the order of the terms. */
    void add(Entry.Taken row, List<Told> findings);

    /** True when no more are to be kept. */
    boolean isFull();

    /** Writes those that are there behind those that were written, and forgets them. */
    void write() throws IOException;

    /** Forgets those that are there. */
    void clear();
}
