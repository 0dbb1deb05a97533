package org.truceline.intake.plain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.intake.CountedFile;
import org.truceline.intake.Known;
import org.truceline.intake.parquet.Column;
import org.truceline.intake.parquet.ParquetFile;
import org.truceline.intake.parquet.ParquetRows;
import org.truceline.intake.row.Cells;
import org.truceline.intake.row.Dataset;
import org.truceline.intake.row.Days;
import org.truceline.intake.row.Entry;
import org.truceline.intake.row.Header;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/** Reads a Parquet file with the columns of a plain table, or with points beside them. The line of a row is its number, from 1. */
public final class ParquetTable implements Dataset {

    private final ParquetFile file;
    private final ParquetCells cells;
    private final ParquetRows rows;
    private final Header header;
    private final Days days;
    private final Known known;

    private ParquetTable(ParquetFile file, Days days, Known known) throws FaultyInput {
        this.file = file;
        Map<String, Column> columns = ParquetColumns.of(file).byName();
        this.cells = new ParquetCells(columns);
        this.rows = file.rows(List.copyOf(columns.values()));
        this.header = Header.of(
                file.name(),
                Stream.concat(Names.ALL.stream(), Stream.of(Names.GEOMETRY)).toList());
        this.days = days;
        this.known = known;
    }

    /**
     * Begins to read {@code file}, which is closed with the dataset. Throws with every column that is missing or of
     * another type than can be read.
     *
     * @param known the ids that rows may use
     */
    public static Dataset open(CountedFile file, Days days, Known known) throws FaultyInput, IOException {
        return new ParquetTable(ParquetFile.open(file), days, known);
    }

    @Override
    public Optional<Entry> next() throws FaultyInput, IOException {
        return rows.next().map(this::entry);
    }

    private Entry entry(ParquetRows.Row row) {
        ParquetRow told = cells.read(row.texts());
        Where where = new Where(file.name(), (int) Math.min(row.number(), Integer.MAX_VALUE), 0);
        Cells read = new Cells(where, header, told.cells());
        told.pointFault().ifPresent(expected -> read.fault(Names.GEOMETRY, expected, ""));
        Entry entry = RowReader.read(read, days, known);
        return entry instanceof Entry.Taken taken ? remarked(taken, told.remarks()) : entry;
    }

    private static Entry.Taken remarked(Entry.Taken row, List<String> more) {
        List<String> remarks = new ArrayList<>(row.remarks());
        remarks.addAll(more);
        return new Entry.Taken(row.line(), row.occurrence(), row.used(), remarks, row.provenance());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
