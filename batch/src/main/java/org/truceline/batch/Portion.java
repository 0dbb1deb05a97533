package org.truceline.batch;

import java.util.List;
import org.truceline.intake.parquet.Batch;
import org.truceline.intake.part.Part;
import org.truceline.intake.row.Entry;

/** Some rows of a file that one thread answers. */
sealed interface Portion {

    /** Where it stands among them, from 0. */
    long index();

    /** Rows that are still to be read. */
    record Unread(Part part) implements Portion {
        @Override
        public long index() {
            return part.index();
        }
    }

    /** Rows of Parquet as their values. */
    record Values(long index, Batch batch) implements Portion {}

    /** Rows that were read, of a file that is read by one thread. */
    record Read(long index, List<Entry> rows) implements Portion {}
}
