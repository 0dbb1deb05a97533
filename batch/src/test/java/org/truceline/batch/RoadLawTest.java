package org.truceline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.truceline.assessment.FindingName;
import org.truceline.batch.cases.KnownNames;
import org.truceline.intake.CountedFile;
import org.truceline.intake.Known;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.intake.dataset.DatasetRows;
import org.truceline.intake.part.PartCount;
import org.truceline.intake.row.Dataset;
import org.truceline.intake.row.DayForms;
import org.truceline.intake.row.Entry;
import org.truceline.notation.FaultyInput;

/** Whatever a table holds: read in parts, from bytes and by several threads, it gives what it gives row by row. */
class RoadLawTest {

    private static final int SEEDS = Integer.getInteger("truceline.seeds", 20);
    private static final long FIRST = Long.getLong("truceline.seed", 1L);

    private static List<Asked> asked;

    @TempDir
    Path folder;

    /** What came of a file: tables and counts, or why it could not be read. */
    private record Outcome(String findings, String refused, String counts) {

        static Outcome of(FaultyInput problem) {
            return new Outcome("", "", String.valueOf(problem.getMessage()));
        }
    }

    /** Agreements and what asks them. */
    private record Asked(Agreements agreements, Inquiry inquiry, Known known, List<Column> columns) {

        static Asked of(Agreements agreements) {
            return new Asked(
                    agreements,
                    Inquiry.of(agreements, Reasons.LEFT_OUT),
                    KnownNames.of(agreements.all()),
                    Column.of(agreements, Reasons.LEFT_OUT));
        }
    }

    @BeforeAll
    static void read() throws FaultyInput {
        Path idlib = TestFiles.example("idlib-2020");
        asked = List.of(
                Asked.of(AgreementPaths.read(List.of(idlib))),
                Asked.of(AgreementPaths.read(List.of(
                        TestFiles.fixture(RoadLawTest.class, "terms.yaml"), idlib, TestFiles.example("korea-1953")))));
    }

    @Test
    void made_tables_give_the_same_bytes_however_they_are_read() throws Exception {
        for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
            int rows = 5 + (int) (seed * 37 % 120);
            Path input = Files.write(folder.resolve("input.csv"), MadeTable.of(seed, rows));
            for (Asked each : asked) {
                Outcome expected = rowByRow(each, input);
                for (Crew crew :
                        List.of(new Crew(1, 1 << 18), new Crew(1, 1 << 10), new Crew(2, 3_000), new Crew(3, 1 << 9))) {
                    assertThat(inParts(each, input, crew))
                            .as(
                                    "seed %d with %s; replay with -Dtruceline.seed=%d -Dtruceline.seeds=1",
                                    seed, crew, seed)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(MadeDataset.Layout.class)
    void made_files_with_codes_give_the_same_bytes_however_they_are_read(MadeDataset.Layout layout) throws Exception {
        for (long seed = FIRST; seed < FIRST + Math.ceilDiv(SEEDS, 4); seed++) {
            int rows = 5 + (int) (seed * 37 % 80);
            Path input = Files.write(folder.resolve("input.csv"), MadeDataset.of(layout, seed, rows));
            assertThatCrewsAgree(input, seed);
        }
    }

    @Test
    void made_parquet_gives_the_same_bytes_however_it_is_read() throws Exception {
        Path input = folder.resolve("input.parquet");
        for (long seed = FIRST; seed < FIRST + Math.ceilDiv(SEEDS, 2); seed++) {
            MadeParquet.write(input, seed, seed % 10 == 0 ? 9_000 : 5 + (int) (seed * 37 % 120));
            assertThatCrewsAgree(input, seed);
        }
    }

    @Test
    void damaged_parquet_is_refused_alike_however_it_is_read() throws Exception {
        Path input = folder.resolve("input.parquet");
        MadeParquet.write(input, FIRST, 300);
        byte[] sound = Files.readAllBytes(input);
        for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] damaged = sound.clone();
            for (int i = random.nextInt(3); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Files.write(input, Arrays.copyOf(damaged, damaged.length - (seed % 7 == 0 ? 9 : 0)));
            assertThatCrewsAgree(input, seed);
        }
    }

    private void assertThatCrewsAgree(Path input, long seed) throws IOException {
        Asked one = asked.getFirst();
        Outcome expected = rowByRow(one, input);
        for (Crew crew : List.of(new Crew(1, 1 << 18), new Crew(1, 1 << 12), new Crew(3, 1 << 13))) {
            assertThat(inParts(one, input, crew))
                    .as("seed %d with %s; replay with -Dtruceline.seed=%d -Dtruceline.seeds=1", seed, crew, seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void ranges_of_a_table_give_together_what_the_table_gives() throws Exception {
        Asked several = asked.getLast();
        AssessRange range = AssessRange.of(several.agreements(), Reasons.LEFT_OUT);
        int cut = 0;
        for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
            byte[] bytes = MadeTable.of(seed, 60);
            Path input = Files.write(folder.resolve("input.csv"), bytes);
            Outcome expected = rowByRow(several, input);
            Optional<Outcome> found = inRanges(range, input.toString(), bytes, 700);
            cut += found.isPresent() ? 1 : 0;
            if (found.isPresent()) {
                assertThat(found.get()).as("seed %d", seed).isEqualTo(expected);
            }
        }
        assertThat(cut).isGreaterThan(SEEDS / 4);
    }

    /** Empty where the file cannot be cut, or holds something that ends its reading. */
    private static Optional<Outcome> inRanges(AssessRange assess, String name, byte[] bytes, int length)
            throws IOException {
        ByteArrayOutputStream findings = new ByteArrayOutputStream();
        ByteArrayOutputStream refused = new ByteArrayOutputStream();
        findings.write(assess.findingsHeader());
        refused.write(AssessRange.refusedHeader());
        try {
            Optional<DatasetRows> file = assess.file(name, bytes, DatasetFile.Told.NOTHING);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            DatasetRows rows = file.get();
            long lines = 0;
            DayForms forms = DayForms.NONE;
            List<AssessSummary> summaries = new ArrayList<>();
            for (int from = 0; from < bytes.length; from += length) {
                int to = from + length;
                PartCount count = AssessRange.count(rows, from, to, behind(bytes, from));
                if (!count.isCut()) {
                    return Optional.empty();
                }
                AssessRange.Outcome outcome = assess.run(
                        rows, new AssessRange.Range(from, to, lines, forms), behind(bytes, from), findings, refused);
                summaries.add(outcome.summary());
                forms = forms.then(outcome.forms());
                lines += count.lines();
            }
            return Optional.of(new Outcome(
                    findings.toString(StandardCharsets.UTF_8),
                    summaries.stream().anyMatch(each -> each.refused().count() > 0)
                            ? refused.toString(StandardCharsets.UTF_8)
                            : "",
                    counts(together(summaries))));
        } catch (FaultyInput _) {
            return Optional.empty();
        }
    }

    private static InputStream behind(byte[] bytes, int from) {
        int begin = Math.max(0, from - 1);
        return new ByteArrayInputStream(bytes, begin, bytes.length - begin);
    }

    private static AssessSummary together(List<AssessSummary> parts) {
        Map<FindingName, Long> counts = new EnumMap<>(FindingName.class);
        parts.forEach(part -> part.counts().forEach((name, count) -> counts.merge(name, count, Long::sum)));
        return new AssessSummary(
                new AssessSummary.Rows(
                        sum(parts, AssessSummary.Rows::asked),
                        sum(parts, AssessSummary.Rows::uncovered),
                        sum(parts, AssessSummary.Rows::passedOver)),
                new AssessSummary.Refusals(
                        parts.stream().mapToLong(part -> part.refused().count()).sum(),
                        parts.stream()
                                .flatMap(part -> part.refused().first().stream())
                                .toList()),
                counts,
                new AssessSummary.Work(0, 0, 0));
    }

    private static long sum(List<AssessSummary> parts, ToLongFunction<AssessSummary.Rows> of) {
        return parts.stream().map(AssessSummary::rows).mapToLong(of).sum();
    }

    private static Outcome rowByRow(Asked asked, Path input) throws IOException {
        Tally tally = new Tally();
        ByteArrayOutputStream findings = new ByteArrayOutputStream();
        ByteArrayOutputStream refused = new ByteArrayOutputStream();
        FindingsTable table = new FindingsTable(findings, asked.columns());
        Desk desk = new Desk(asked.inquiry().answerer(), table.gather(), new RefusedTable(refused).gather(), tally);
        findings.write(FindingsTable.header(asked.columns()));
        refused.write(RefusedTable.header());
        try (CountedFile file = CountedFile.open(input);
                Dataset rows = DatasetFile.open(file, DatasetFile.Told.NOTHING, asked.known())) {
            for (Optional<Entry> row = rows.next(); row.isPresent(); row = rows.next()) {
                desk.take(row.get());
            }
            desk.write();
            return new Outcome(
                    findings.toString(StandardCharsets.UTF_8),
                    tally.anyRefused() ? refused.toString(StandardCharsets.UTF_8) : "",
                    counts(tally.summary(asked.inquiry())));
        } catch (FaultyInput problem) {
            return Outcome.of(problem);
        }
    }

    private static String counts(AssessSummary summary) {
        return summary.rows() + " " + summary.refused() + " " + summary.counts();
    }

    private Outcome inParts(Asked asked, Path input, Crew crew) throws IOException {
        Path output = folder.resolve("out.csv");
        Path refused = folder.resolve("out.csv.refused.csv");
        try {
            AssessSummary summary = new AssessFile(asked.inquiry(), asked.known(), asked.columns(), crew)
                    .run(input, DatasetFile.Told.NOTHING, Output.of(output, Reasons.LEFT_OUT), Progress.UNHEARD);
            return new Outcome(
                    Files.readString(output), Files.exists(refused) ? Files.readString(refused) : "", counts(summary));
        } catch (FaultyInput problem) {
            return Outcome.of(problem);
        }
    }
}
