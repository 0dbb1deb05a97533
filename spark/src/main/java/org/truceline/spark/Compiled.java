package org.truceline.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.batch.AssessRange;
import org.truceline.batch.Reasons;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.intake.dataset.DatasetKind;
import org.truceline.intake.dataset.DatasetRows;
import org.truceline.intake.row.DateOrder;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;
import org.truceline.notation.Where;

/**
 * An assignment ready to be worked on: made once in each process, and used by all its tasks.
 *
 * @param process a name for this process, made up
 */
record Compiled(String id, String process, AssessRange range, DatasetRows rows) {

    private static final String FILE = "terms.yaml";
    private static final String PROCESS = UUID.randomUUID().toString();

    private static @Nullable Compiled last;

    /** That of {@code assignment}; throws when its rows cannot be read as a whole. */
    static synchronized Compiled of(Assignment assignment) throws FaultyInput, IOException {
        Compiled kept = last;
        if (kept == null || !kept.id.equals(assignment.id())) {
            kept = compile(assignment);
            last = kept;
        }
        return kept;
    }

    private static Compiled compile(Assignment assignment) throws FaultyInput, IOException {
        byte[] terms = assignment.terms().getBytes(StandardCharsets.UTF_8);
        AssessRange range = AssessRange.of(
                AgreementReader.read(Folder.holding("the agreement in its core form", Map.of(FILE, terms)), FILE),
                assignment.reasons() ? Reasons.WRITTEN : Reasons.LEFT_OUT);
        Assignment.Input input = assignment.input();
        Optional<DatasetRows> rows = range.file(
                input.file(),
                input.beginning(),
                new DatasetFile.Told(DatasetKind.find(input.kind()), DateOrder.find(input.dates())));
        return new Compiled(assignment.id(), PROCESS, range, rows.orElseThrow(() -> unclear(input.file())));
    }

    private static FaultyInput unclear(String file) {
        return new FaultyInput(List.of(new Fault(
                new Where(file, 1, 0),
                "first line",
                "a line that tells how the rows are read",
                "one that does not end soon, is blank, or breaks within a name",
                "Mend it, or assess the file without Spark.")));
    }
}
