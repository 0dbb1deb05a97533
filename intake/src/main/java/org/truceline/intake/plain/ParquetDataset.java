package org.truceline.intake.plain;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.truceline.intake.CountedFile;
import org.truceline.intake.Known;
import org.truceline.intake.parquet.Batch;
import org.truceline.intake.row.Dataset;
import org.truceline.intake.row.DayForms;
import org.truceline.intake.row.Days;
import org.truceline.intake.row.Entry;
import org.truceline.notation.FaultyInput;

/** The rows of a Parquet file one after another. */
public final class ParquetDataset implements Dataset {

    private final ParquetTable table;
    private final BatchRows rows;
    private Batch batch = new Batch(0, 0, List.of());
    private int row;

    private ParquetDataset(ParquetTable table, Days days) throws FaultyInput {
        this.table = table;
        this.rows = table.reader(days);
    }

    /** Begins to read {@code file}, which is closed with the dataset. Throws as {@link ParquetTable#open} does. */
    public static Dataset open(CountedFile file, Days days, Known known) throws FaultyInput, IOException {
        return new ParquetDataset(ParquetTable.open(file, known), days);
    }

    @Override
    public Optional<Entry> next() throws FaultyInput, IOException {
        if (row == batch.count()) {
            Optional<Batch> next = table.next();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            DayForms forms = rows.forms();
            batch = next.get();
            rows.begin(batch, forms);
            row = 0;
        }
        return Optional.of(rows.entry(row++));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
