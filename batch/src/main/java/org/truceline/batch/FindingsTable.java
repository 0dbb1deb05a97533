package org.truceline.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.truceline.assessment.Finding;
import org.truceline.intake.ged.GedEntry;
import org.truceline.truth.Gap;

/** The table of findings: one line for each row and term. */
final class FindingsTable implements Closeable {

    private static final List<String> COLUMNS = List.of(
            "row",
            "line",
            "term",
            "finding",
            "sentence",
            "settled_by",
            "place_used",
            "time_used",
            "remarks",
            "licence");

    private final SafeCsv csv;

    FindingsTable(Path path) throws IOException {
        csv = new SafeCsv(path, COLUMNS);
    }

    void add(GedEntry.Event event, List<Finding> findings) {
        for (Finding finding : findings) {
            csv.row(
                    event.occurrence().id(),
                    Long.toString(event.line()),
                    finding.term().id(),
                    finding.name().words(),
                    finding.sentence(),
                    finding.settledBy().map(Gap::fact).orElse(""),
                    event.used().place(),
                    event.used().time(),
                    String.join(" ", event.remarks()),
                    GedEntry.LICENCE);
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
