package org.truceline.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.agreement.written.TermsFile;
import org.truceline.batch.Agreements;
import org.truceline.batch.AssessRange;
import org.truceline.batch.Reasons;
import org.truceline.intake.dataset.DatasetRows;
import org.truceline.intake.row.Letters;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;
import org.truceline.notation.Where;

/**
 * An assignment ready to be worked on: made once in each process, and used by all its tasks.
 *
 * @param process a name for this process, made up
 * @param rows how rows of a text are read; empty for Parquet
 */
record Compiled(String id, String process, AssessRange range, Optional<DatasetRows> rows) {

    private static final String PROCESS = UUID.randomUUID().toString();

    private static @Nullable Compiled last;

    /** That of {@code assignment}; throws when the file cannot be read at all. */
    static synchronized Compiled of(Assignment assignment, FileStore files) throws FaultyInput, IOException {
        Compiled kept = last;
        if (kept == null || !kept.id.equals(assignment.id())) {
            kept = compile(assignment, files);
            last = kept;
        }
        return kept;
    }

    private static Compiled compile(Assignment assignment, FileStore files) throws FaultyInput, IOException {
        List<Agreement> agreements = new ArrayList<>();
        for (String terms : assignment.terms()) {
            agreements.add(agreement(terms.getBytes(StandardCharsets.UTF_8)));
        }
        AssessRange range =
                AssessRange.of(Agreements.of(agreements), assignment.reasons() ? Reasons.WRITTEN : Reasons.LEFT_OUT);
        Optional<DatasetRows> rows = assignment.input().sort() == Assignment.Sort.PARQUET
                ? Optional.empty()
                : Optional.of(rows(assignment.input(), range, files));
        return new Compiled(assignment.id(), PROCESS, range, rows);
    }

    private static Agreement agreement(byte[] terms) throws FaultyInput {
        return AgreementReader.read(
                Folder.holding("an agreement in its core form", Map.of(TermsFile.NAME, terms)), TermsFile.NAME);
    }

    private static DatasetRows rows(Assignment.Input input, AssessRange range, FileStore files)
            throws FaultyInput, IOException {
        try (InputStream bytes = Letters.unpacked(input.file(), files.open(input.file(), 0))) {
            return range.file(input.file(), bytes.readNBytes(DatasetRows.LONGEST_FIRST_LINE), input.told())
                    .orElseThrow(() -> unclear(input.file()));
        }
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
