package org.truceline.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.truceline.batch.AssessRange;
import org.truceline.intake.CountedFile;
import org.truceline.intake.row.DayForms;
import org.truceline.intake.row.Letters;
import org.truceline.notation.FaultyInput;

/**
 * An attempt at a part: asks about its rows, and writes what is found into files of its own.
 *
 * @param files where the input is, and the drafts
 */
record PartWork(Assignment assignment, FileStore files) implements Function<Part, PartResult> {

    @Override
    public PartResult call(Part part) throws IOException {
        String attempt = assignment.drafts() + "/" + part.number() + "-"
                + TaskContext.get().taskAttemptId();
        String findings = attempt + "-findings.csv";
        String refused = attempt + "-refused.csv";
        try {
            Compiled compiled = Compiled.of(assignment, files);
            AssessRange.Outcome outcome = write(compiled, part, findings, refused);
            PartDone.Count count = PartDone.Count.of(outcome.summary());
            return new PartResult.Answered(new PartDone(
                    new OutputFolder.Draft(findings, refused, count.refused() > 0),
                    count,
                    outcome.forms().lines(),
                    PartDone.Work.of(
                            assignment.countsRows() ? attempt : compiled.process(),
                            outcome.summary().work())));
        } catch (FaultyInput problem) {
            return PartResult.Broken.of(problem);
        }
    }

    private AssessRange.Outcome write(Compiled compiled, Part part, String findings, String refused)
            throws FaultyInput, IOException {
        try (OutputStream found = files.create(findings);
                OutputStream listed = files.create(refused)) {
            found.write(compiled.range().findingsHeader());
            listed.write(AssessRange.refusedHeader());
            return assignment.input().sort() == Assignment.Sort.PARQUET
                    ? runGroups(compiled.range(), part, found, listed)
                    : runRows(compiled, part, found, listed);
        }
    }

    private AssessRange.Outcome runRows(Compiled compiled, Part part, OutputStream found, OutputStream listed)
            throws FaultyInput, IOException {
        try (InputStream rows = rows(part)) {
            return compiled.range()
                    .runRows(
                            compiled.rows().orElseThrow(),
                            part.line() - 1,
                            new DayForms(part.forms()),
                            rows,
                            found,
                            listed);
        }
    }

    private AssessRange.Outcome runGroups(AssessRange range, Part part, OutputStream found, OutputStream listed)
            throws FaultyInput, IOException {
        Assignment.Input input = assignment.input();
        try (CountedFile file = files.counted(input.file())) {
            return range.runGroups(
                    file,
                    (int) part.from(),
                    (int) part.until(),
                    input.told().dates(),
                    new DayForms(part.forms()),
                    found,
                    listed);
        }
    }

    private InputStream rows(Part part) throws FaultyInput, IOException {
        Assignment.Input input = assignment.input();
        InputStream bytes = files.open(input.file(), part.from());
        return input.sort() == Assignment.Sort.PACKED
                ? Letters.unpacked(input.file(), bytes)
                : new Bounded(bytes, part.until() - part.from());
    }
}
