package org.truceline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.assessment.FindingName;
import org.truceline.intake.Refused;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.notation.FaultyInput;

class AssessFileTest {

    @TempDir
    Path folder;

    @Test
    void findings_are_written_in_the_order_of_the_input() throws Exception {
        AssessSummary summary = assess(fixture("events.csv"));
        assertThat(summary.rows().asked()).isEqualTo(6);
        assertThat(summary.counts())
                .containsEntry(FindingName.INCONSISTENT, 2L)
                .containsEntry(FindingName.POSSIBLY_INCONSISTENT, 2L)
                .containsEntry(FindingName.NOT_COVERED, 1L)
                .containsEntry(FindingName.DEPENDS_ON_READING, 1L)
                .containsEntry(FindingName.CONSISTENT, 0L);
        assertThat(table("out.csv"))
                .extracting(row -> row.getField("row") + " " + row.getField("line") + " " + row.getField("finding"))
                .containsExactly(
                        "11 2 inconsistent with the term",
                        "12 3 possibly inconsistent",
                        "13 4 not covered",
                        "14 5 depends on the reading",
                        "15 6 possibly inconsistent",
                        "'=18 10 inconsistent with the term");
    }

    @Test
    void finding_tells_what_it_rests_on_and_whose_data_it_is() throws Exception {
        assess(fixture("events.csv"));
        NamedCsvRecord last = table("out.csv").getLast();
        assertThat(last.getField("term")).isEqualTo("cessation");
        assertThat(last.getField("place_used"))
                .isEqualTo("'@sum village (GED place precision 1): within 5 km of 36.01, 36.5, assumed");
        assertThat(last.getField("time_used")).isEqualTo("2020-07-01, no hour and no zone told, on any clock on Earth");
        assertThat(last.getField("remarks")).startsWith("Deaths do not rise from low 3 over best 1");
        assertThat(last.getField("licence")).isEqualTo("UCDP GED, CC BY 4.0");
        assertThat(last.getField("coded")).isEqualTo("by hand");
    }

    @Test
    void reasons_are_written_where_they_are_asked_for_and_change_no_finding() throws Exception {
        assess(fixture("events.csv"));
        List<NamedCsvRecord> names = table("out.csv");
        AssessSummary summary = assess(fixture("events.csv"), Reasons.WRITTEN);
        List<NamedCsvRecord> reasoned = table("out.csv");
        assertThat(reasoned.get(1).getField("settled_by")).isEqualTo("what kind of act it was");
        assertThat(reasoned.get(2).getField("sentence")).startsWith("Not covered by");
        for (String column : names.getFirst().getHeader()) {
            assertThat(reasoned)
                    .extracting(row -> row.getField(column))
                    .isEqualTo(names.stream().map(row -> row.getField(column)).toList());
        }
        assertThat(summary.work()).isEqualTo(new AssessSummary.Work(1, 6, 0));
    }

    @Test
    void refused_rows_are_listed_with_every_reason() throws Exception {
        AssessSummary summary = assess(fixture("events.csv"));
        assertThat(summary.refused().count()).isEqualTo(3);
        assertThat(summary.refused().first()).extracting(Refused::id).containsExactly("16", "17", "");
        assertThat(table("out.csv.refused.csv"))
                .extracting(row -> row.getField("line") + " " + row.getField("column") + " " + row.getField("found"))
                .containsExactly(
                        "8 latitude \"95\"",
                        "9 row 40",
                        "11 id nothing",
                        "11 date_start \"2020-02-30\"",
                        "11 best \"many\"");
    }

    @Test
    void same_input_gives_the_same_bytes_and_nothing_else_is_left() throws Exception {
        assess(fixture("events.csv"));
        byte[] first = Files.readAllBytes(folder.resolve("out.csv"));
        assess(fixture("events.csv"));
        assertThat(Files.readAllBytes(folder.resolve("out.csv"))).isEqualTo(first);
        assertThat(names()).containsExactly("out.csv", "out.csv.refused.csv");
    }

    @Test
    void older_list_of_refusals_goes_when_nothing_is_refused() throws Exception {
        assess(fixture("events.csv"));
        assess(written(lines().subList(0, 4)));
        assertThat(names()).containsExactly("input.csv", "out.csv");
    }

    @Test
    void file_that_breaks_off_leaves_the_older_output_as_it_was() throws Exception {
        Files.writeString(folder.resolve("out.csv"), "older");
        List<String> lines = new ArrayList<>(lines().subList(0, 4));
        lines.add("19,\"never closed");
        Path input = written(lines);
        FaultyInput problem = catchThrowableOfType(FaultyInput.class, () -> assess(input));
        assertThat(problem).hasMessageContaining("Is a quotation mark missing?");
        assertThat(folder.resolve("out.csv")).hasContent("older");
        assertThat(names()).containsExactly("input.csv", "out.csv");
    }

    @Test
    void input_is_never_overwritten() throws Exception {
        Path input = written(lines());
        FaultyInput problem = catchThrowableOfType(
                FaultyInput.class,
                () -> AssessFile.run(
                        tiny(), input, DatasetFile.Told.NOTHING, Output.of(input, Reasons.LEFT_OUT), Progress.UNHEARD));
        assertThat(problem).hasMessageContaining("another file than the input");
    }

    @Test
    void order_holds_over_many_chunks() throws Exception {
        List<String> lines = new ArrayList<>(lines().subList(0, 1));
        List<String> expected = new ArrayList<>();
        String sound = lines().get(1);
        for (int id = 1; id <= 5_000; id++) {
            lines.add(id + sound.substring(sound.indexOf(',')));
            expected.add(Integer.toString(id));
        }
        List<Double> shares = new ArrayList<>();
        AssessFile.run(
                tiny(),
                written(lines),
                DatasetFile.Told.NOTHING,
                Output.of(folder.resolve("out.csv"), Reasons.LEFT_OUT),
                (_, share) -> shares.add(share));
        assertThat(table("out.csv")).extracting(row -> row.getField("row")).isEqualTo(expected);
        assertThat(shares).hasSizeGreaterThan(1).isSorted().last().isEqualTo(1.0);
    }

    @Test
    void mark_of_a_machine_travels_and_rows_of_words_are_counted_and_not_asked_about() throws Exception {
        AssessSummary summary = assess(written(List.of(machineCoded("101", "194"), machineCoded("102", "042"))));
        assertThat(summary.rows().asked()).isEqualTo(1);
        assertThat(summary.rows().passedOver()).isEqualTo(1);
        assertThat(summary.refused().count()).isZero();
        assertThat(table("out.csv"))
                .extracting(row -> row.getField("row") + " " + row.getField("coded"))
                .containsExactly("101 by machine");
        assertThat(table("out.csv").getFirst().getField("licence")).startsWith("GDELT 1.0");
    }

    /** A made-up row with the 58 columns of GDELT 1.0. */
    private static String machineCoded(String id, String code) {
        String[] cells = new String[58];
        Arrays.fill(cells, "");
        cells[0] = id;
        cells[1] = "20200701";
        cells[26] = code;
        cells[49] = "4";
        cells[53] = "36.01";
        cells[54] = "36.5";
        return String.join("\t", cells);
    }

    private AssessSummary assess(Path input) throws FaultyInput, IOException {
        return assess(input, Reasons.LEFT_OUT);
    }

    private AssessSummary assess(Path input, Reasons reasons) throws FaultyInput, IOException {
        return AssessFile.run(
                tiny(),
                input,
                DatasetFile.Told.NOTHING,
                Output.of(folder.resolve("out.csv"), reasons),
                Progress.UNHEARD);
    }

    private static Agreement tiny() throws FaultyInput {
        return AgreementReader.read(TestFiles.folder(AssessFileTest.class, "terms.yaml"), "terms.yaml");
    }

    private static Path fixture(String name) {
        return TestFiles.fixture(AssessFileTest.class, name);
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(fixture("events.csv"));
    }

    private Path written(List<String> lines) throws IOException {
        return Files.writeString(folder.resolve("input.csv"), String.join("\n", lines));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<NamedCsvRecord> table(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name))) {
            return reader.stream().toList();
        }
    }
}
