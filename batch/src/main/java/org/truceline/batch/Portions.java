package org.truceline.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.intake.dataset.DatasetRows;
import org.truceline.intake.part.Part;
import org.truceline.intake.part.Parts;
import org.truceline.intake.plain.BatchRows;
import org.truceline.intake.plain.ParquetTable;
import org.truceline.intake.row.Dataset;
import org.truceline.intake.row.DateOrder;
import org.truceline.intake.row.Days;
import org.truceline.intake.row.Entry;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;

/** The rows of a file in portions. Safe for use by several threads. */
sealed interface Portions extends Closeable {

    /** The next; empty after the last. Its bytes are put into {@code room}, which {@link Parts#room} made. */
    Optional<Portion> next(byte[] room) throws FaultyInput, IOException;

    /** How those are read that are not; empty where all are. */
    Optional<DatasetRows> unread();

    /** How values are read, for one thread; empty where portions are none. */
    default Optional<BatchRows> values() throws FaultyInput {
        return Optional.empty();
    }

    /** Cut from bytes and read by whoever takes them. */
    sealed interface FromBytes extends Portions {

        /** What cuts them. */
        Parts parts();

        /** How they are read. */
        DatasetRows rows();

        @Override
        default Optional<DatasetRows> unread() {
            return Optional.of(rows());
        }

        @Override
        default void close() throws IOException {
            parts().close();
        }
    }

    /** All rows of a file. */
    record Cut(Parts parts, DatasetRows rows) implements FromBytes {

        @Override
        public Optional<Portion> next(byte[] room) throws IOException {
            return parts.next(room).map(Portion.Unread::new);
        }
    }

    /** Some of the rows of a file, which has to be cut at lines. */
    record Range(Parts parts, DatasetRows rows) implements FromBytes {

        @Override
        public Optional<Portion> next(byte[] room) throws FaultyInput, IOException {
            Optional<Part> part = parts.next(room);
            if (part.isPresent() && part.get() instanceof Part.Rest rest) {
                throw uncut(rest);
            }
            return part.map(Portion.Unread::new);
        }

        private FaultyInput uncut(Part.Rest rest) {
            return new FaultyInput(List.of(new Fault(
                    rows.where(rest.linesBefore() + 1),
                    "rows",
                    "rows that end with their lines, none longer than half a million bytes",
                    "a quotation that spans lines, a carriage return alone, or a longer row",
                    "Read the file as one, not in ranges.")));
        }
    }

    /** Rows of Parquet, unpacked by one thread at a time. */
    final class Batches implements Portions {

        private final ParquetTable table;
        private final Optional<DateOrder> dates;
        private long index;

        /** Those of the table, in whose dates the numbers stand in this order, where any was told. */
        Batches(ParquetTable table, Optional<DateOrder> dates) {
            this.table = table;
            this.dates = dates;
        }

        @Override
        public synchronized Optional<Portion> next(byte[] room) throws FaultyInput, IOException {
            return table.next().map(batch -> new Portion.Values(index++, batch));
        }

        @Override
        public Optional<DatasetRows> unread() {
            return Optional.empty();
        }

        @Override
        public Optional<BatchRows> values() throws FaultyInput {
            return Optional.of(table.reader(new Days(dates)));
        }

        @Override
        public void close() throws IOException {
            table.close();
        }
    }

    /** Read by one thread at a time. */
    final class Whole implements Portions {

        private static final int MOST_ROWS = 1_000;

        private final Dataset rows;
        private long index;

        Whole(Dataset rows) {
            this.rows = rows;
        }

        @Override
        public synchronized Optional<Portion> next(byte[] room) throws FaultyInput, IOException {
            List<Entry> some = new ArrayList<>();
            Optional<Entry> next = rows.next();
            while (next.isPresent()) {
                some.add(next.get());
                next = some.size() < MOST_ROWS ? rows.next() : Optional.empty();
            }
            return some.isEmpty() ? Optional.empty() : Optional.of(new Portion.Read(index++, some));
        }

        @Override
        public Optional<DatasetRows> unread() {
            return Optional.empty();
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }
}
