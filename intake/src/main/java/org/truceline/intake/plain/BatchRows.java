package org.truceline.intake.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.intake.Known;
import org.truceline.intake.parquet.Batch;
import org.truceline.intake.parquet.Column;
import org.truceline.intake.row.Cells;
import org.truceline.intake.row.DayForms;
import org.truceline.intake.row.Days;
import org.truceline.intake.row.Entry;
import org.truceline.intake.row.Header;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/** The rows of a Parquet file as they are read batch by batch. For one thread. */
public final class BatchRows {

    private final String file;
    private final ParquetCells cells;
    private final Header header;
    private final Days days;
    private final Known known;
    private final ParquetLines lines;
    private final PlainRows plain;
    private Batch batch = new Batch(0, 0, List.of());

    BatchRows(String file, Map<String, Column> columns, Days days, Known known) throws FaultyInput {
        this.file = file;
        this.cells = new ParquetCells(columns);
        this.header = Header.of(
                file,
                Stream.concat(Names.ALL.stream(), Stream.of(Names.GEOMETRY)).toList());
        this.days = days;
        this.known = known;
        this.lines = new ParquetLines(List.copyOf(columns.keySet()), cells);
        this.plain = PlainRows.ofParquet(
                Header.of(file, Names.IN_PARQUET),
                (_, _, _, line) -> Optional.of(entry((int) (line - 1 - batch.before()))),
                days);
    }

    /**
     * Begins to read the rows of {@code next} one by one.
     *
     * @param forms those that days before them were written in
     */
    public void begin(Batch next, DayForms forms) {
        batch = next;
        days.resume(forms);
    }

    /** What reads rows in columns. */
    public PlainRows inColumns() {
        return plain;
    }

    /** Has {@link #inColumns} begin to read the rows of {@code next}. */
    public void beginInColumns(Batch next, DayForms forms) {
        batch = next;
        plain.begin(lines.of(next), 0, 0, forms);
    }

    /** The forms that days were written in so far. */
    public DayForms forms() {
        return days.forms();
    }

    /** What a row of the batch is, from 0. */
    public Entry entry(int row) {
        ParquetRow told = cells.read(
                batch.columns().stream().map(column -> column.text(row)).toList());
        long number = batch.before() + row + 1;
        Where where = new Where(file, (int) Math.min(number, Integer.MAX_VALUE), 0);
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
}
