package org.truceline.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.truceline.assessment.Slot;
import org.truceline.batch.kernel.Verdict;
import org.truceline.intake.row.Entry;

/** The table of findings: one line for each row and term, with the reasons where they are written. */
final class FindingsTable implements Closeable {

    private static final List<String> NAMES = List.of("row", "line", "term", "finding", "failed");
    private static final List<String> WHY = List.of("sentence", "settled_by");
    private static final List<String> USED = List.of("place_used", "time_used", "remarks", "licence", "coded");

    private final SafeCsv csv;
    private final Reasons reasons;

    FindingsTable(Path path, Reasons reasons) throws IOException {
        this.reasons = reasons;
        csv = new SafeCsv(path, joined(NAMES, WHY, USED));
    }

    void add(Entry.Taken row, List<Told> findings) {
        List<String> used = List.of(
                row.used().place(),
                row.used().time(),
                String.join(" ", row.remarks()),
                row.provenance().licence(),
                row.provenance().coded().words());
        for (Told told : findings) {
            Verdict verdict = told.verdict();
            csv.row(joined(
                    List.of(
                            row.occurrence().id(),
                            Long.toString(row.line()),
                            verdict.term().id(),
                            verdict.name().words(),
                            verdict.failed().map(Slot::words).orElse("")),
                    List.of(told.sentence(), told.settledBy()),
                    used));
        }
    }

    private List<String> joined(List<String> names, List<String> why, List<String> used) {
        Stream<String> middle = switch (reasons) {
            case LEFT_OUT -> Stream.of();
            case WRITTEN -> why.stream();
        };
        return Stream.of(names.stream(), middle, used.stream())
                .flatMap(part -> part)
                .toList();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
