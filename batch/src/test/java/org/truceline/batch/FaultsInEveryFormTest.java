package org.truceline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.notation.FaultyInput;

/** What is wrong with a row or a file is named with line and column in every form, also behind rows that are read from bytes. */
class FaultsInEveryFormTest {

    private static final int SOUND = 3_000;

    @TempDir
    Path folder;

    /** A form, with what a made-up row of it needs. */
    enum Layout {
        TABLE("id,act,by,latitude,longitude,radius_m,from,until", "latitude", "from") {
            @Override
            String row(int number, String north, String east, String day) {
                return String.join(",", "r" + number, "shelling", "", north, east, "100", day, "");
            }
        },
        GED(
                "id,type_of_violence,side_a,side_b,source_article,where_prec,where_coordinates,adm_1,latitude,longitude,"
                        + "country,date_prec,date_start,date_end,best,high,low",
                "latitude",
                "date_start") {
            @Override
            String row(int number, String north, String east, String day) {
                return number
                        + ",1,Made-up side,Others,\"\"\"A made-up paper\"\"\",1,Made-up village,Idlib governorate,"
                        + north + "," + east + ",Syria,1," + day + ",2020-06-20,2,3,1";
            }
        },
        ACLED(
                "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,location,latitude,"
                        + "longitude,geo_precision",
                "latitude",
                "event_date") {
            @Override
            String row(int number, String north, String east, String day) {
                return "M" + number + "," + day + ",1,Battles,Armed clash,Made up,Others,Made-up village," + north + ","
                        + east + ",1";
            }
        },
        GDELT("", "ActionGeo_Lat", "SQLDATE") {
            @Override
            String row(int number, String north, String east, String day) {
                String[] cells = new String[61];
                Arrays.fill(cells, "");
                cells[0] = "" + (1_000 + number);
                cells[1] = day.replace("-", "");
                cells[26] = number % 2 == 0 ? "194" : "036";
                cells[51] = "4";
                cells[52] = "Made-up, Idlib, Syria";
                cells[56] = north;
                cells[57] = east;
                return String.join("\t", cells);
            }
        };

        private final String head;
        private final String degrees;
        private final String day;

        Layout(String head, String degrees, String day) {
            this.head = head;
            this.degrees = degrees;
            this.day = day;
        }

        abstract String row(int number, String north, String east, String day);

        /** Sound rows of even numbers, and the others behind them. */
        String file(Stream<String> others) {
            Stream<String> sound = Stream.iterate(2, number -> number + 2)
                    .limit(SOUND)
                    .map(number -> row(number, "35." + number, "36.5", "2020-06-1" + number % 10));
            return Stream.concat(head.isEmpty() ? Stream.of() : Stream.of(head), Stream.concat(sound, others))
                    .collect(Collectors.joining("\n", "", "\n"));
        }

        int lineBehind() {
            return SOUND + (head.isEmpty() ? 1 : 2);
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void rows_are_refused_with_line_and_column(Layout layout) throws Exception {
        Path input = written(layout.file(Stream.of(
                layout.row(10_000, "0", "0", "2020-06-10"),
                layout.row(10_002, "NaN", "36.5", "2020-06-10"),
                layout.row(10_004, "136.5", "35.5", "2020-06-10"),
                layout.row(10_006, "35.5", "36.5", "2020-02-30"))));
        AssessSummary summary = assess(input);
        int line = layout.lineBehind();
        assertThat(summary.rows().asked()).isEqualTo(SOUND);
        assertThat(Files.readString(folder.resolve("out.csv.refused.csv")))
                .contains(
                        line + "," + layout.degrees + ",a place",
                        line + 1 + "," + layout.degrees + ",degrees from -90 to 90",
                        line + 2 + "," + layout.degrees + ",degrees from -90 to 90",
                        "swapped",
                        line + 3 + "," + layout.day + ",a");
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"TABLE", "GED", "ACLED"})
    void days_of_another_form_are_remarked_or_refused(Layout layout) throws Exception {
        Path input = written(layout.file(Stream.of(
                layout.row(10_000, "35.5", "36.5", "10 June 2020"), layout.row(10_002, "35.5", "36.5", "05/06/2020"))));
        AssessSummary summary = assess(input);
        assertThat(summary.rows().asked()).isEqualTo(SOUND + 1);
        assertThat(Files.readAllLines(folder.resolve("out.csv")))
                .filteredOn(each -> each.contains("The date in "))
                .allMatch(each -> each.contains("," + layout.lineBehind() + ","))
                .isNotEmpty();
        assertThat(Files.readString(folder.resolve("out.csv.refused.csv")))
                .contains(layout.lineBehind() + 1 + "," + layout.day, "--dates day-first");
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void byte_of_windows_1252_ends_the_reading_with_line_and_column(Layout layout) throws Exception {
        String row = layout.row(10_000, "35.5", "36.5", "2020-06-10").replaceFirst("Made-up|shelling", "ä");
        Path input = Files.write(
                folder.resolve("input"), layout.file(Stream.of(row)).getBytes(Charset.forName("windows-1252")));
        assertThatThrownBy(() -> assess(input))
                .isInstanceOf(FaultyInput.class)
                .hasMessageContaining(":" + layout.lineBehind() + ":" + (row.indexOf('ä') + 1) + ": encoding")
                .hasMessageContaining("0xE4");
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void packed_file_that_breaks_off_ends_the_reading(Layout layout) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(layout.file(Stream.of()).getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = packed.toByteArray();
        Path input = Files.write(folder.resolve("input.gz"), Arrays.copyOf(bytes, 2 * bytes.length / 3));
        assertThatThrownBy(() -> assess(input))
                .isInstanceOf(FaultyInput.class)
                .hasMessageContaining("packing: expected a whole gzip file; found it breaks off here");
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    @Test
    void empty_file_is_no_dataset() {
        assertThatThrownBy(() -> assess(written("")))
                .isInstanceOf(FaultyInput.class)
                .hasMessageContaining("found an empty file");
    }

    @Test
    void cell_of_gdelt_that_begins_with_a_letter_that_is_none_keeps_its_end() throws Exception {
        String row = Layout.GDELT.row(10_000, "35.5", "36.5", "2020-06-10");
        Path input = written(Layout.GDELT.file(Stream.of(row.replace("Made-up", "\uFFFFMade-up"), row)));
        AssessSummary summary = assess(input);
        assertThat(summary.rows().asked()).isEqualTo(SOUND + 2);
        assertThat(Files.readString(folder.resolve("out.csv"))).contains("\uFFFFMade-up, Idlib, Syria (GDELT");
    }

    @Test
    void rows_of_parquet_are_refused_with_row_and_column() throws Exception {
        Path input = folder.resolve("input.parquet");
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("copy (select 'r' || number as id, 'shelling' as act, '' as \"by\", "
                    + "case number when 5001 then 0 when 5002 then 'NaN'::double when 5003 then 136.5 else 35.5 end"
                    + " as latitude, case number when 5001 then 0 else 36.5 end::double as longitude, 100 as radius_m,"
                    + " case number when 5004 then '05/06/2020' when 5005 then '10 June 2020' else '2020-06-10' end"
                    + " as \"from\", '' as \"until\" from range(1, 5006) as made(number)) to '" + input
                    + "' (format parquet)");
        }
        AssessSummary summary = assess(input);
        assertThat(summary.rows().asked()).isEqualTo(5_001);
        assertThat(Files.readString(folder.resolve("out.csv.refused.csv")))
                .contains(
                        "5001,latitude,a place",
                        "5002,latitude,degrees from -90 to 90",
                        "5003,latitude,degrees from -90 to 90",
                        "5004,from,a day");
        assertThat(Files.readString(folder.resolve("out.csv"))).contains("The date in from has the month by name");
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("input"), text);
    }

    private AssessSummary assess(Path input) throws FaultyInput, IOException {
        return AssessFile.run(
                AgreementPaths.read(List.of(TestFiles.fixture(AssessFileTest.class, "terms.yaml"))),
                input,
                DatasetFile.Told.NOTHING,
                Output.of(folder.resolve("out.csv"), Reasons.LEFT_OUT),
                2,
                Progress.UNHEARD);
    }
}
