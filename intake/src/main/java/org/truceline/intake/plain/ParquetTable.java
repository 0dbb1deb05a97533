package org.truceline.intake.plain;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.intake.CountedFile;
import org.truceline.intake.Known;
import org.truceline.intake.parquet.Batch;
import org.truceline.intake.parquet.Column;
import org.truceline.intake.parquet.ParquetFile;
import org.truceline.intake.parquet.ParquetRows;
import org.truceline.intake.row.Days;
import org.truceline.notation.FaultyInput;

/**
 * A Parquet file with the columns of a plain table, or with points beside them. The line of a row is its number, from 1. Safe for
 * use by several threads.
 */
public final class ParquetTable implements Closeable {

    private final ParquetFile file;
    private final Map<String, Column> columns;
    private final ParquetRows rows;
    private final Known known;
    private boolean ended;

    private ParquetTable(ParquetFile file, int from, int until, Known known) throws FaultyInput {
        this.file = file;
        this.columns = ParquetColumns.of(file).byName();
        this.rows = file.rows(List.copyOf(columns.values()), from, until);
        this.known = known;
    }

    /**
     * Looks at {@code file}, which is closed with the table. Throws with every column that is missing or of another type than can
     * be read.
     *
     * @param known the ids that rows may use
     */
    public static ParquetTable open(CountedFile file, Known known) throws FaultyInput, IOException {
        ParquetFile opened = ParquetFile.open(file);
        return new ParquetTable(opened, 0, opened.groups().size(), known);
    }

    /** The same with no rows but those of the groups of rows from {@code from} to before {@code until}. */
    public static ParquetTable open(CountedFile file, int from, int until, Known known)
            throws FaultyInput, IOException {
        return new ParquetTable(ParquetFile.open(file), from, until, known);
    }

    /** How many rows of the file come before a group of rows. */
    public long rowsBefore(int group) {
        return file.rowsBefore(group);
    }

    /** How many rows each group of rows of the file has, in their order. */
    public List<Long> groups() {
        return file.groups();
    }

    /** The values of the next rows; empty after the last. Throws once, with column and row, where pages are damaged. */
    public synchronized Optional<Batch> next() throws FaultyInput, IOException {
        if (ended) {
            return Optional.empty();
        }
        ended = true;
        Optional<Batch> next = rows.batch();
        ended = next.isEmpty();
        return next;
    }

    /** What makes entries of values, for one thread. */
    public BatchRows reader(Days days) throws FaultyInput {
        return new BatchRows(file.name(), columns, days, known);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
