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

    FindingsTable(Path path, Reasons reasons) throws IOException {
        this(Files.newOutputStream(path), reasons);
        out.write(header(reasons));
    }

    /** Without the line of names. */
    FindingsTable(OutputStream out, Reasons reasons) {
        this.out = out;
        this.columns = Column.of(reasons);
        this.lines = new GatheredLines(out, columns);
    }

    /** The line of names. */
    static byte[] header(Reasons reasons) {
        return SafeCsv.line(Column.of(reasons).stream().map(Column::heading).toList());
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
