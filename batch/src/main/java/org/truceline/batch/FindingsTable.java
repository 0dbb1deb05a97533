package org.truceline.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.truceline.intake.row.Entry;

/** Findings as CSV: one line for each row and term. */
final class FindingsTable implements Findings {

    private final SafeCsv csv;
    private final List<Column> columns;

    FindingsTable(Path path, Reasons reasons) throws IOException {
        columns = Column.of(reasons);
        csv = new SafeCsv(path, columns.stream().map(Column::heading).toList());
    }

    @Override
    public void add(Entry.Taken row, List<Told> findings) {
        for (Told told : findings) {
            csv.row(columns.stream().map(column -> column.cell(row, told)).toList());
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
