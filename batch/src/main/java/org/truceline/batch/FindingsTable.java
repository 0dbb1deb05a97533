package org.truceline.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.truceline.intake.row.Entry;

/** Findings as CSV: one line for each row and term. */
final class FindingsTable implements Findings {

    private final OutputStream out;
    private final List<Column> columns;
    private final GatheredLines lines;

    FindingsTable(Path path, List<Column> columns) throws IOException {
        this(Files.newOutputStream(path), columns);
        out.write(header(columns));
    }

    /** Without the line of names. */
    FindingsTable(OutputStream out, List<Column> columns) {
        this.out = out;
        this.columns = columns;
        this.lines = new GatheredLines(out, columns);
    }

    /** The line of names. */
    static byte[] header(List<Column> columns) {
        return SafeCsv.line(columns.stream().map(Column::heading).toList());
    }

    @Override
    public void add(Entry.Taken row, List<Told> findings) {
        lines.add(row, findings);
    }

    @Override
    public GatheredLines gather() {
        return new GatheredLines(out, columns);
    }

    @Override
    public void close() throws IOException {
        lines.write();
        out.close();
    }
}
