package org.truceline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.intake.CountedFile;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.intake.parquet.Column;
import org.truceline.intake.parquet.ParquetFile;
import org.truceline.intake.parquet.ParquetRows;
import org.truceline.notation.FaultyInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormTest {

    private static final List<String> PLACE = List.of("latitude", "longitude", "radius_m");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Reasons.class)
    void every_form_tells_the_same_of_the_same_rows(Reasons reasons) throws Exception {
        List<List<String>> table = table(assess("out.csv", fixture("events.csv"), reasons));
        List<String> names = table.removeFirst();
        assertThat(table).hasSize(6);
        assertThat(parquet(assess("out.parquet", fixture("events.csv"), reasons), names))
                .isEqualTo(table);
        assertThat(duck(folder.resolve("out.parquet"), names)).isEqualTo(table);
        assertThat(features(assess("out.geojsonl", fixture("events.csv"), reasons), names))
                .isEqualTo(table);
    }

    @Test
    void every_form_tells_the_agreement_where_several_are_asked() throws Exception {
        Agreements both = AgreementPaths.read(List.of(fixture("terms.yaml"), TestFiles.example("idlib-2020")));
        List<List<String>> table = table(assess(both, "out.csv", fixture("events.csv"), Reasons.LEFT_OUT));
        List<String> names = table.removeFirst();
        assertThat(names).startsWith("row", "line", "agreement", "term");
        assertThat(table).extracting(row -> row.get(2)).contains("tiny", "idlib-2020");
        assertThat(parquet(assess(both, "out.parquet", fixture("events.csv"), Reasons.LEFT_OUT), names))
                .isEqualTo(table);
        assertThat(features(assess(both, "out.geojsonl", fixture("events.csv"), Reasons.LEFT_OUT), names))
                .isEqualTo(table);
    }

    @Test
    void place_is_a_point_with_its_radius_and_none_where_nothing_bounds_it() throws Exception {
        Path rows = written("input.geojsonl", """
                {"type":"Feature","geometry":{"type":"Point","coordinates":[36.5,36.01]},"properties":{"id":"a",\
                "act":"shelling","by":"","radius_m":500,"from":"2020-07-01","until":""}}
                """);
        List<String> expected = List.of("36.01", "36.5", "500.0");
        assertThat(parquet(assess("out.parquet", rows, Reasons.LEFT_OUT), PLACE))
                .containsOnly(expected);
        assertThat(duck(folder.resolve("out.parquet"), PLACE)).containsOnly(expected);
        JsonNode feature = lines(assess("out.geojsonl", rows, Reasons.LEFT_OUT)).getFirst();
        assertThat(feature.path("geometry")).hasToString("{\"type\":\"Point\",\"coordinates\":[36.5,36.01]}");
        assertThat(feature.path("properties").path("radius_m").doubleValue()).isEqualTo(500);
        assertThat(duck(folder.resolve("out.parquet"), List.of("typeof(geometry)", "geometry::varchar")))
                .containsOnly(List.of("GEOMETRY('OGC:CRS84')", "POINT (36.5 36.01)"));

        Path anywhere = written("gdelt.csv", machineCoded("101", "194", "1"));
        assertThat(parquet(assess("out.parquet", anywhere, Reasons.LEFT_OUT), PLACE))
                .containsOnly(List.of("", "", ""));
        JsonNode none =
                lines(assess("out.geojsonl", anywhere, Reasons.LEFT_OUT)).getFirst();
        assertThat(none.path("geometry").isNull()).isTrue();
        assertThat(none.path("properties").path("radius_m").isNull()).isTrue();
    }

    @Test
    void geometry_is_told_as_geoparquet_tells_it() throws Exception {
        try (CountedFile file = CountedFile.open(assess("out.parquet", fixture("events.csv"), Reasons.LEFT_OUT))) {
            JsonNode geo = JsonMapper.builder()
                    .build()
                    .readTree(ParquetFile.open(file).note("geo").orElseThrow());
            assertThat(geo.path("version").asString()).isEqualTo("1.1.0");
            JsonNode column =
                    geo.path("columns").path(geo.path("primary_column").asString());
            assertThat(column.path("encoding").asString()).isEqualTo("WKB");
            assertThat(column.path("geometry_types").path(0).asString()).isEqualTo("Point");
        }
    }

    @Test
    void rows_that_were_written_as_parquet_are_read_as_such_in_their_order() throws Exception {
        List<String> lines = new ArrayList<>(List.of("id,act,by,latitude,longitude,radius_m,from,until"));
        for (int row = 0; row < 20_000; row++) {
            lines.add(row + ",shelling,,36.01,36.5,500,2020-07-01," + (row % 2 == 0 ? "" : "2020-07-02"));
        }
        Path rows = written("input.csv", String.join("\n", lines));
        List<List<String>> found =
                parquet(assess("out.parquet", rows, Reasons.LEFT_OUT), List.of("row", "line", "term", "remarks"));
        assertThat(found).hasSize(20_000);
        for (int row = 0; row < found.size(); row++) {
            assertThat(found.get(row)).containsExactly("" + row, "" + (row + 2), "cessation", "");
        }
        assertThat(duck(folder.resolve("out.parquet"), List.of("count(distinct row)", "max(line)")))
                .containsExactly(List.of("20000", "20001"));
    }

    @ParameterizedTest
    @CsvSource({"out.parquet", "out.geojsonl"})
    void same_input_gives_the_same_bytes_and_nothing_else_is_left(String name) throws Exception {
        byte[] first = Files.readAllBytes(assess(name, fixture("events.csv"), Reasons.LEFT_OUT));
        assertThat(Files.readAllBytes(assess(name, fixture("events.csv"), Reasons.LEFT_OUT)))
                .isEqualTo(first);
        assertThat(names()).containsExactly(name, name + ".refused.csv");
    }

    @ParameterizedTest
    @CsvSource({"out.parquet", "out.geojsonl"})
    void file_that_breaks_off_leaves_the_older_output_as_it_was(String name) throws Exception {
        Files.writeString(folder.resolve(name), "older");
        List<String> lines =
                new ArrayList<>(Files.readAllLines(fixture("events.csv")).subList(0, 4));
        lines.add("19,\"never closed");
        Path input = written("input.csv", String.join("\n", lines));
        FaultyInput problem = catchThrowableOfType(FaultyInput.class, () -> assess(name, input, Reasons.LEFT_OUT));
        assertThat(problem).hasMessageContaining("Is a quotation mark missing?");
        assertThat(folder.resolve(name)).hasContent("older");
        assertThat(names()).containsExactlyInAnyOrder("input.csv", name);
    }

    @ParameterizedTest
    @CsvSource({
        "a.csv, CSV",
        "a.txt, CSV",
        "a, CSV",
        "a.PARQUET, PARQUET",
        "a.geoparquet, PARQUET",
        "a.geojsonl, GEOJSON",
        "a.geojson, GEOJSON"
    })
    void ending_tells_the_form(String name, Form form) {
        assertThat(Form.of(Path.of(name))).isEqualTo(form);
    }

    private Path assess(String name, Path input, Reasons reasons) throws Exception {
        return assess(Agreements.of(tiny()), name, input, reasons);
    }

    private Path assess(Agreements agreements, String name, Path input, Reasons reasons) throws Exception {
        Output output = Output.of(folder.resolve(name), reasons);
        AssessFile.run(agreements, input, DatasetFile.Told.NOTHING, output, 2, Progress.UNHEARD);
        return output.file();
    }

    /** The line of names, and the cells. */
    private static List<List<String>> table(Path file) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : reader) {
                if (rows.isEmpty()) {
                    rows.add(row.getHeader());
                }
                rows.add(row.getFields().stream().map(FormTest::bare).toList());
            }
        }
        return rows;
    }

    /** A cell without what keeps a spreadsheet from computing it. */
    private static String bare(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private static List<List<String>> parquet(Path path, List<String> names) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (CountedFile counted = CountedFile.open(path)) {
            ParquetFile file = ParquetFile.open(counted);
            List<Column> columns =
                    names.stream().map(name -> file.columns().get(name)).toList();
            ParquetRows all = file.rows(columns);
            for (Optional<ParquetRows.Row> row = all.next(); row.isPresent(); row = all.next()) {
                rows.add(row.get().texts());
            }
        }
        return rows;
    }

    /** What another program reads. */
    private static List<List<String>> duck(Path path, List<String> expressions) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        String query = "select " + String.join(", ", expressions) + " from '" + path + "'";
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= expressions.size(); column++) {
                    row.add(String.valueOf(found.getString(column)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<List<String>> features(Path path, List<String> names) throws Exception {
        return lines(path).stream()
                .map(feature -> names.stream()
                        .map(name -> feature.path("properties").path(name).asString())
                        .toList())
                .toList();
    }

    private static List<JsonNode> lines(Path path) throws Exception {
        JsonMapper mapper = JsonMapper.builder().build();
        return Files.readAllLines(path).stream().map(mapper::readTree).toList();
    }

    /** A made-up row with the 58 columns of GDELT 1.0, whose place is known to a country only. */
    private static String machineCoded(String id, String code, String placeType) {
        String[] cells = new String[58];
        Arrays.fill(cells, "");
        cells[0] = id;
        cells[1] = "20200701";
        cells[26] = code;
        cells[49] = placeType;
        cells[53] = "36.01";
        cells[54] = "36.5";
        return String.join("\t", cells);
    }

    private static Agreement tiny() throws FaultyInput {
        return AgreementReader.read(TestFiles.folder(AssessFileTest.class, "terms.yaml"), "terms.yaml");
    }

    private static Path fixture(String name) {
        return TestFiles.fixture(AssessFileTest.class, name);
    }

    private Path written(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
