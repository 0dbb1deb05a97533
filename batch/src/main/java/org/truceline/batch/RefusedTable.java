package org.truceline.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.truceline.intake.Refused;
import org.truceline.notation.Fault;

/** The table of refused rows: one line for each reason. */
final class RefusedTable implements Closeable {

    private static final List<String> COLUMNS = List.of("row", "line", "column", "expected", "found", "remedy");

    private final SafeCsv csv;

    RefusedTable(Path path) throws IOException {
        csv = new SafeCsv(path, COLUMNS);
    }

    void add(Refused row) {
        for (Fault fault : row.faults()) {
            csv.row(List.of(
                    row.id(),
                    Integer.toString(fault.where().line()),
                    fault.about(),
                    fault.expected(),
                    fault.found(),
                    fault.remedy()));
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
