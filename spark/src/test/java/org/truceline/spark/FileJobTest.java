package org.truceline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.batch.AgreementPaths;
import org.truceline.batch.Agreements;
import org.truceline.batch.AssessFile;
import org.truceline.batch.AssessSummary;
import org.truceline.batch.Output;
import org.truceline.batch.Progress;
import org.truceline.batch.Reasons;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.intake.row.DateOrder;
import org.truceline.notation.FaultyInput;

/** Each test holds what the job writes to what {@code assess} writes on one machine. */
class FileJobTest {

    private static final DatasetFile.Told DAY_FIRST =
            new DatasetFile.Told(Optional.empty(), Optional.of(DateOrder.DAY_FIRST));

    private static final Path SMALL = Path.of("src/test/resources/org/truceline/spark");

    @SuppressWarnings("NullAway.Init")
    private static JavaSparkContext spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void begin() {
        spark = new JavaSparkContext(new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.log.level", "ERROR"));
    }

    @AfterAll
    static void end() {
        spark.close();
    }

    @Test
    void parts_joined_are_the_bytes_of_one_machine() throws Exception {
        holds(new MadeUpTable(1).text(300), 1_500, Reasons.LEFT_OUT);
    }

    @Test
    void parts_are_written_in_the_order_of_the_input_whatever_their_number() throws Exception {
        Path input = written(new MadeUpTable(2).text(120));
        Outcome outcome = job(300, Reasons.LEFT_OUT).run(input.toString(), DAY_FIRST, output());
        assertThat(outcome.summary().rows().asked()
                        + outcome.summary().refused().count())
                .isEqualTo(120);
        assertThat(names(folder.resolve("out")))
                .hasSizeGreaterThan(15)
                .contains("_SUCCESS", "part-00000.csv", "refused");
        assertThat(names(folder.resolve("out"))).doesNotContain("_temporary");
    }

    @Test
    void reasons_are_those_of_one_machine() throws Exception {
        holds(new MadeUpTable(3).text(25), 800, Reasons.WRITTEN);
    }

    @Test
    void several_agreements_say_what_they_say_on_one_machine() throws Exception {
        Agreements both = AgreementPaths.read(List.of(SMALL, Path.of("../examples/idlib-2020")));
        for (Reasons reasons : Reasons.values()) {
            holds(both, written(new MadeUpTable(11).text(40)), 900, reasons, folder.resolve("out-" + reasons));
            assertThat(folder.resolve("alone.csv")).content().contains(",small,", ",idlib-2020,");
        }
    }

    @Test
    void change_of_the_form_of_dates_is_remarked_upon_as_in_the_whole_file() throws Exception {
        StringBuilder text = new StringBuilder(MadeUpTable.NAMES).append('\n');
        for (int i = 0; i < 60; i++) {
            String day = i < 20 ? "2020-06-06T10:00Z" : i < 40 ? "2020-06-07" : "07/06/2020";
            text.append("e-")
                    .append(i)
                    .append(",shelling,,36.0,36.5,500,")
                    .append(day)
                    .append(",\n");
        }
        holds(text.toString(), 600, Reasons.LEFT_OUT);
        assertThat(joined("out", "part-*.csv")).contains("those from line 22 on have the year first");
    }

    @Test
    void packed_file_is_one_part() throws Exception {
        Path input = folder.resolve("input.csv.gz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(input))) {
            packed.write(new MadeUpTable(4).text(80).getBytes(StandardCharsets.UTF_8));
        }
        holds(input, 1_000, Reasons.LEFT_OUT);
        assertThat(names(folder.resolve("out"))).containsExactly("_SUCCESS", "part-00000.csv", "refused");
    }

    @Test
    void file_whose_lines_end_by_carriage_returns_only_is_read() throws Exception {
        String rows = "a,shelling,,36.0,36.5,500,2020-06-07,\r".repeat(30);
        holds(MadeUpTable.NAMES + "\n" + rows, 64, Reasons.LEFT_OUT);
    }

    @Test
    void byte_that_is_not_utf_8_is_told_with_its_line_and_nothing_is_left() throws Exception {
        String text = new MadeUpTable(6).text(60) + "caf\u0001,shelling,,36.0,36.5,500,2020-06-07,\n"
                + new MadeUpTable(7).text(30);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 1 ? (byte) 0xE9 : bytes[i];
        }
        Path input = Files.write(folder.resolve("input.csv"), bytes);
        FaultyInput here = catchThrowableOfType(FaultyInput.class, () -> alone(input, Reasons.LEFT_OUT));
        FaultyInput there = catchThrowableOfType(
                FaultyInput.class, () -> job(300, Reasons.LEFT_OUT).run(input.toString(), DAY_FIRST, output()));
        assertThat(there).hasMessage(here.getMessage()).hasMessageContaining("0xE9");
        assertThat(names(folder)).containsExactly("input.csv");
    }

    @Test
    void quotation_without_end_is_told_and_nothing_is_left() throws Exception {
        Path input = written(new MadeUpTable(7).text(50) + "\"never closed,shelling\n" + new MadeUpTable(8).text(3));
        FaultyInput there = catchThrowableOfType(
                FaultyInput.class, () -> job(300, Reasons.LEFT_OUT).run(input.toString(), DAY_FIRST, output()));
        assertThat(there).hasMessageContaining("Is a quotation mark missing?");
        assertThat(names(folder)).containsExactly("input.csv");
    }

    @Test
    void folder_that_is_there_is_left_as_it_is() throws Exception {
        Files.writeString(Files.createDirectory(folder.resolve("out")).resolve("mine.txt"), "mine");
        Path input = written(new MadeUpTable(9).text(5));
        FaultyInput problem = catchThrowableOfType(
                FaultyInput.class, () -> job(300, Reasons.LEFT_OUT).run(input.toString(), DAY_FIRST, output()));
        assertThat(problem).hasMessageContaining("a folder that is not there yet");
        assertThat(folder.resolve("out/mine.txt")).hasContent("mine");
    }

    @Test
    void file_that_is_not_there_is_told() {
        FaultyInput problem = catchThrowableOfType(
                FaultyInput.class, () -> job(300, Reasons.LEFT_OUT).run(folder + "/none.csv", DAY_FIRST, output()));
        assertThat(problem).hasMessageContaining("none.csv: input: expected a file; found nothing.");
    }

    @Test
    void groups_of_rows_of_parquet_joined_are_the_bytes_of_one_machine() throws Exception {
        Path input = parquet(7_000);
        holds(input, 1_000, Reasons.LEFT_OUT);
        assertThat(names(folder.resolve("out"))).contains("part-00003.csv").doesNotContain("part-00004.csv");
        assertThat(joined("out/refused", "part-*.csv")).contains("shellling");
        assertThat(joined("out", "part-*.csv")).contains("on have the year first");
    }

    @Test
    void parquet_without_rows_is_one_empty_part() throws Exception {
        holds(parquet(0), 1_000, Reasons.LEFT_OUT);
    }

    @Test
    void parquet_that_breaks_off_or_lacks_columns_is_told_as_on_one_machine() throws Exception {
        Path whole = parquet(10);
        byte[] bytes = Files.readAllBytes(whole);
        Path broken = Files.write(folder.resolve("broken.parquet"), Arrays.copyOf(bytes, bytes.length - 9));
        Path other = parquet("select 1 as one");
        for (Path input : List.of(broken, other)) {
            FaultyInput here = catchThrowableOfType(FaultyInput.class, () -> alone(input, Reasons.LEFT_OUT));
            FaultyInput there = catchThrowableOfType(
                    FaultyInput.class, () -> job(300, Reasons.LEFT_OUT).run(input.toString(), DAY_FIRST, output()));
            assertThat(there).hasMessage(here.getMessage());
        }
    }

    /** Rows whose days have the year first, those from the 5,001st on the day. */
    private Path parquet(int rows) throws Exception {
        String day = "date '2020-06-01' + cast(i % 200 as int)";
        return parquet(
                "select 'e-' || i as id, case when i % 97 = 0 then 'shellling' else 'shelling' end as act, null as by,"
                        + " 35.9 + (i % 50) / 100 as latitude, 36.5 as longitude, 500 as radius_m, case when i < 5000 then strftime("
                        + day + ", '%Y-%m-%d') else strftime(" + day
                        + ", '%d/%m/%Y') end as \"from\", null as \"until\" from range("
                        + rows + ") made(i)");
    }

    private Path parquet(String rows) throws SQLException {
        Path file = folder.resolve("made" + rows.length() + ".parquet");
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("copy (" + rows + ") to '" + file + "' (format parquet, row_group_size 2048)");
        }
        return file;
    }

    private void holds(String text, long partSize, Reasons reasons) throws Exception {
        holds(written(text), partSize, reasons);
    }

    private void holds(Path input, long partSize, Reasons reasons) throws Exception {
        holds(small(), input, partSize, reasons, folder.resolve("out"));
    }

    private void holds(Agreements agreements, Path input, long partSize, Reasons reasons, Path output)
            throws Exception {
        AssessSummary here = alone(agreements, input, reasons);
        Outcome there =
                new FileJob(spark, agreements, reasons, partSize).run(input.toString(), DAY_FIRST, output.toString());
        String out = String.valueOf(output.getFileName());
        assertThat(joined(out, "part-*.csv")).isEqualTo(Files.readString(folder.resolve("alone.csv")));
        assertThat(joined(out + "/refused", "part-*.csv")).isEqualTo(refusedAlone());
        assertThat(there.summary().rows()).isEqualTo(here.rows());
        assertThat(there.summary().counts()).isEqualTo(here.counts());
        if (agreements.areSeveral()) {
            // Parts that are asked again are counted again.
            assertThat(there.summary().work().deferred())
                    .isGreaterThanOrEqualTo(here.work().deferred());
        } else {
            assertThat(there.summary().work().deferred()).isEqualTo(here.work().deferred());
        }
        assertThat(there.refused())
                .isEqualTo(here.refused().first().stream().map(Object::toString).toList());
    }

    private AssessSummary alone(Path input, Reasons reasons) throws FaultyInput, IOException {
        return alone(small(), input, reasons);
    }

    private AssessSummary alone(Agreements agreements, Path input, Reasons reasons) throws FaultyInput, IOException {
        Output output = Output.of(folder.resolve("alone.csv"), reasons);
        return AssessFile.run(agreements, input, DAY_FIRST, output, 2, Progress.UNHEARD);
    }

    private String refusedAlone() throws IOException {
        Path list = folder.resolve("alone.csv.refused.csv");
        return Files.exists(list) ? Files.readString(list) : "";
    }

    private FileJob job(long partSize, Reasons reasons) throws FaultyInput {
        return new FileJob(spark, small(), reasons, partSize);
    }

    private static Agreements small() throws FaultyInput {
        return AgreementPaths.read(List.of(SMALL));
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("input.csv"), text);
    }

    private String output() {
        return folder.resolve("out").toString();
    }

    /** The parts, one after another, with the line of names of the first only. */
    private String joined(String in, String pattern) throws IOException {
        StringBuilder all = new StringBuilder();
        if (Files.isDirectory(folder.resolve(in))) {
            try (var parts = Files.newDirectoryStream(folder.resolve(in), pattern)) {
                for (Path part : Stream.of(parts).flatMap(FileJobTest::sorted).toList()) {
                    String text = Files.readString(part);
                    all.append(all.isEmpty() ? text : text.substring(text.indexOf('\n') + 1));
                }
            }
        }
        return all.toString();
    }

    private static Stream<Path> sorted(Iterable<Path> paths) {
        return java.util.stream.StreamSupport.stream(paths.spliterator(), false).sorted();
    }

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
