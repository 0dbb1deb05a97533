package org.truceline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.batch.cases.KnownNames;
import org.truceline.intake.Known;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.intake.row.Dataset;
import org.truceline.intake.row.Entry;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;

/** Whatever a table holds: read in parts, from bytes and by several threads, it gives what it gives row by row. */
class RoadLawTest {

    private static final int SEEDS = Integer.getInteger("truceline.seeds", 40);
    private static final long FIRST = Long.getLong("truceline.seed", 1L);

    private static Inquiry inquiry;
    private static Known known;

    @TempDir
    Path folder;

    /** What came of a file: tables and counts, or why it could not be read. */
    private record Outcome(String findings, String refused, String counts) {

        static Outcome of(FaultyInput problem) {
            return new Outcome("", "", String.valueOf(problem.getMessage()));
        }
    }

    @BeforeAll
    static void read() throws FaultyInput {
        Agreement agreement = AgreementReader.read(Folder.at(TestFiles.example("idlib-2020")), "terms.yaml");
        inquiry = Inquiry.of(agreement, Reasons.LEFT_OUT);
        known = KnownNames.of(agreement);
    }

    @Test
    void made_tables_give_the_same_bytes_however_they_are_read() throws Exception {
        for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
            int rows = 5 + (int) (seed * 37 % 120);
            Path input = Files.write(folder.resolve("input.csv"), MadeTable.of(seed, rows));
            Outcome expected = rowByRow(input);
            for (Crew crew :
                    List.of(new Crew(1, 1 << 18), new Crew(1, 1 << 10), new Crew(2, 3_000), new Crew(3, 1 << 9))) {
                assertThat(inParts(input, crew))
                        .as("seed %d with %s; replay with -Dtruceline.seed=%d -Dtruceline.seeds=1", seed, crew, seed)
                        .isEqualTo(expected);
            }
        }
    }

    private static Outcome rowByRow(Path input) throws IOException {
        Tally tally = new Tally();
        ByteArrayOutputStream findings = new ByteArrayOutputStream();
        ByteArrayOutputStream refused = new ByteArrayOutputStream();
        FindingsTable table = new FindingsTable(findings, Reasons.LEFT_OUT);
        Desk desk = new Desk(inquiry.answerer(), table.gather(), new RefusedTable(refused).gather(), tally);
        findings.write(FindingsTable.header(Reasons.LEFT_OUT));
        refused.write(RefusedTable.header());
        try (Dataset rows = DatasetFile.open(
                input.toString(),
                new ByteArrayInputStream(Files.readAllBytes(input)),
                DatasetFile.Told.NOTHING,
                known)) {
            for (Optional<Entry> row = rows.next(); row.isPresent(); row = rows.next()) {
                desk.take(row.get());
            }
            desk.write();
            return new Outcome(
                    findings.toString(StandardCharsets.UTF_8),
                    tally.anyRefused() ? refused.toString(StandardCharsets.UTF_8) : "",
                    counts(tally.summary(inquiry)));
        } catch (FaultyInput problem) {
            return Outcome.of(problem);
        }
    }

    private static String counts(AssessSummary summary) {
        return summary.rows() + " " + summary.refused() + " " + summary.passedOver() + " " + summary.counts();
    }

    private Outcome inParts(Path input, Crew crew) throws IOException {
        Path output = folder.resolve("out.csv");
        Path refused = folder.resolve("out.csv.refused.csv");
        try {
            AssessSummary summary = new AssessFile(inquiry, known, crew)
                    .run(input, DatasetFile.Told.NOTHING, Output.of(output, Reasons.LEFT_OUT), Progress.UNHEARD);
            return new Outcome(
                    Files.readString(output), Files.exists(refused) ? Files.readString(refused) : "", counts(summary));
        } catch (FaultyInput problem) {
            return Outcome.of(problem);
        }
    }
}
