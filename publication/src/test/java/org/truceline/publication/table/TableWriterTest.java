package org.truceline.publication.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.truceline.intake.table.Cell;
import org.truceline.intake.table.TableRow;
import org.truceline.intake.table.TableSource;
import org.truceline.intake.table.TableTold;
import org.truceline.publication.table.Export.OutColumn;

class TableWriterTest {

    private static final List<String> TEXTS = List.of(
            "=cmd|' /C calc'!A0",
            "+963 11 123",
            "-5",
            "@SUM(A1)",
            "\t=1+1",
            "\r=1+1",
            "'=1+1",
            "''@",
            "'tis",
            "<script>alert(1)</script>",
            "two\nlines; \"quoted\", and so on",
            "  spaces around  ",
            "أريحا وترنبة",
            "Трумба 🌍",
            "_x0041_",
            "bell \u0007",
            "007",
            "TRUE",
            "2020-03-05");

    /** Writes a table with some writer. */
    private interface Writing {
        TableWriter to(ByteArrayOutputStream out) throws IOException;
    }

    @Test
    void exercise_is_marked_in_every_row_and_once_where_it_comes_back_marked() throws Exception {
        for (List<String> headings : List.of(List.of("id", "act"), List.of("id", "act", ExerciseTable.COLUMN))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (TableWriter table = ExerciseTable.over(CsvTable.to(out))) {
                table.header(headings);
                table.row(List.of(OutCell.of("1"), OutCell.of("shelling"), OutCell.of("not real"))
                        .subList(0, headings.size()));
            }
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .isEqualTo("id,act,truceline-exercise\r\n1,shelling,not real\r\n");
        }
    }

    @Test
    void texts_come_back_from_csv_and_xlsx_as_they_were() throws Exception {
        for (TableRow row : List.of(roundTrip("t.csv", CsvTable::withByteOrderMark), roundTrip("t.xlsx", XLSX))) {
            assertThat(row.cells()).allMatch(Cell.Text.class::isInstance);
            assertThat(row.cells()).extracting(Cell::printed).containsExactlyElementsOf(TEXTS);
        }
    }

    @Test
    void no_text_of_a_csv_begins_as_a_formula() throws Exception {
        String csv = new String(write(CsvTable::to, TEXTS), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("h,h").contains("h\r\n'=cmd").endsWith("\r\n");
        String rows = csv.substring(csv.indexOf("\r\n") + 2);
        assertThat(rows)
                .startsWith("'=cmd|' /C calc'!A0,'+963 11 123,'-5,'@SUM(A1),'\t=1+1,\"'\r=1+1\",''=1+1,'''@,'tis,");
    }

    @Test
    void texts_of_a_workbook_are_inline_and_no_cell_is_a_formula() throws Exception {
        String sheet = part(write(XLSX, TEXTS), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("t=\"inlineStr\"").doesNotContain("<f>").doesNotContain("<script>");
        assertThat(sheet).contains("<is><r><t xml:space=\"preserve\">=cmd|&apos; /C calc&apos;!A0</t></r></is>");
    }

    @Test
    void same_rows_give_the_same_bytes_and_no_hour_of_writing() throws Exception {
        byte[] workbook = write(XLSX, TEXTS);
        assertThat(part(workbook, "docProps/core.xml")).doesNotContain("created");
        for (int times = 0; times < 10; times++) {
            assertThat(write(XLSX, TEXTS)).isEqualTo(workbook);
        }
        assertThat(write(CsvTable::to, TEXTS)).isEqualTo(write(CsvTable::to, TEXTS));
    }

    @Test
    void instants_keep_their_offset_and_numbers_and_local_times_their_type() throws Exception {
        List<OutCell> cells = List.of(
                new OutCell.Moment(OffsetDateTime.parse("2020-03-05T21:30+03:00")),
                new OutCell.Moment(OffsetDateTime.parse("2020-03-05T18:30:15Z")),
                new OutCell.Numeral(new BigDecimal("-12.50")),
                new OutCell.LocalClock(LocalDateTime.of(2020, 3, 5, 21, 30)),
                new OutCell.Logical(true),
                OutCell.empty(),
                OutCell.of("x"));
        TableRow workbook = only("t.xlsx", writeCells(XLSX, cells));
        assertThat(workbook.cells())
                .containsExactly(
                        new Cell.Text("2020-03-05T21:30:00+03:00"),
                        new Cell.Text("2020-03-05T18:30:15Z"),
                        new Cell.Numeral(new BigDecimal("-12.5"), "-12.50"),
                        new Cell.DayAndClock(LocalDateTime.of(2020, 3, 5, 21, 30)),
                        new Cell.Logical(true),
                        Cell.empty(),
                        new Cell.Text("x"));
        TableRow csv = only("t.csv", writeCells(CsvTable::to, cells));
        assertThat(csv.cells())
                .extracting(Cell::printed)
                .containsExactly(
                        "2020-03-05T21:30:00+03:00",
                        "2020-03-05T18:30:15Z",
                        "-12.5",
                        "2020-03-05 21:30:00",
                        "TRUE",
                        "",
                        "x");
    }

    @Test
    void export_has_ids_first_a_local_clock_beside_instants_and_the_version_last() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<OutColumn> columns = List.of(new OutColumn("time", true), new OutColumn("note", false));
        OutCell time = new OutCell.Moment(OffsetDateTime.parse("2020-03-05T18:30Z"));
        try (Export export = Export.begin(CsvTable.to(out), columns, Optional.of(ZoneId.of("Asia/Damascus")))) {
            export.row("o-1", List.of(time, OutCell.of("heard")));
            export.row("o-2", List.of(OutCell.empty(), OutCell.of("")));
        }
        String version = RowVersion.of(List.of(OutCell.of("o-1"), time, OutCell.of("heard")));
        assertThat(version).matches("[0-9a-f]{32}");
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .startsWith(
                        "id,time,\"time, on the clock of Asia/Damascus\",note,truceline-row",
                        "o-1,2020-03-05T18:30:00Z,2020-03-05 20:30:00,heard," + version);
        assertThat(RowVersion.of(List.of(OutCell.of("o-1"), time, OutCell.of("Heard"))))
                .isNotEqualTo(version);
        assertThat(RowVersion.of(List.of(OutCell.of("ab"), OutCell.of("c"))))
                .isNotEqualTo(RowVersion.of(List.of(OutCell.of("a"), OutCell.of("bc"))));
    }

    @Test
    void text_longer_than_a_cell_of_a_workbook_is_refused_and_not_cut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(XLSX, List.of("x".repeat(32_768))))
                .withMessageContaining("A cell holds 32,767 letters; found 32768 in row 2.");
    }

    private static final Writing XLSX = out -> XlsxTable.to(out, "Log");

    private static TableRow roundTrip(String file, Writing writing) throws Exception {
        return only(file, write(writing, TEXTS));
    }

    private static byte[] write(Writing writing, List<String> texts) throws IOException {
        return writeCells(writing, texts.stream().map(OutCell::of).toList());
    }

    private static byte[] writeCells(Writing writing, List<OutCell> cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = writing.to(out)) {
            writer.header(cells.stream().map(_ -> "h").toList());
            writer.row(cells);
        }
        return out.toByteArray();
    }

    private static TableRow only(String file, byte[] bytes) throws Exception {
        List<TableRow> rows = new ArrayList<>();
        try (TableSource source = TableSource.open(file, bytes, TableTold.NOTHING)) {
            for (Optional<TableRow> row = source.next(); row.isPresent(); row = source.next()) {
                rows.add(row.get());
            }
        }
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static String part(byte[] workbook, String name) throws IOException {
        ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook));
        for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
            if (part.getName().equals(name)) {
                return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        throw new IllegalArgumentException(name);
    }
}
