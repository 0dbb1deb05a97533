package org.truceline.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.truceline.batch.AssessRange;
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
        try (InputStream rows = rows(part);
                OutputStream found = files.create(findings);
                OutputStream listed = files.create(refused)) {
            found.write(compiled.range().findingsHeader());
            listed.write(AssessRange.refusedHeader());
            return compiled.range()
                    .runRows(compiled.rows(), part.line() - 1, new DayForms(part.forms()), rows, found, listed);
        }
    }

    private InputStream rows(Part part) throws FaultyInput, IOException {
        Assignment.Input input = assignment.input();
        InputStream bytes = files.open(input.file(), part.from());
        return input.packed() ? Letters.unpacked(input.file(), bytes) : new Bounded(bytes, part.until() - part.from());
    }
}
