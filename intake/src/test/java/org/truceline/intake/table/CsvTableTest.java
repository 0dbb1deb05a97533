package org.truceline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.intake.table.Tables.csv;
import static org.truceline.intake.table.Tables.printed;
import static org.truceline.intake.table.Tables.refusal;
import static org.truceline.intake.table.Tables.rows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.intake.table.TableTold.Encoding;
import org.truceline.intake.table.TableTold.Separator;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separator_is_found_and_told(String sign) throws Exception {
        String text =
                "\uFEFFTime|Place|Note\r\n21:30|Ariha|\"two\r\nlines, and; a \"\"quote\"\"\"\r\n".replace("|", sign);
        try (TableSource source = csv(text)) {
            assertThat(source.layout().columns()).extracting(Column::heading).containsExactly("Time", "Place", "Note");
            assertThat(source.layout().findings())
                    .anyMatch(finding -> finding.contains("found: by ") && finding.contains("2 rows have 3 columns"));
            TableRow row = source.next().orElseThrow();
            assertThat(row.number()).isEqualTo(2);
            assertThat(printed(row)).containsExactly("21:30", "Ariha", "two\r\nlines, and; a \"quote\"");
        }
    }

    @Test
    void row_number_is_that_of_the_spreadsheet_though_quotes_hold_line_breaks_and_rows_are_empty() throws Exception {
        TableSource source = csv("a,b\n\"1\n1\",2\n\n3,4\n");
        assertThat(rows(source)).extracting(TableRow::number).containsExactly(2, 4);
        assertThat(source.blank()).isEqualTo(1);
    }

    @Test
    void separators_that_fit_alike_are_asked_about() throws Exception {
        byte[] bytes = "a,b;c\n1,2;3\n".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal("calls.csv", bytes))
                .contains("separator: expected one of comma, semicolon, tab; found several that fit")
                .endsWith("Say which it is.");
        TableTold told = TableTold.NOTHING.withSeparator(Separator.SEMICOLON);
        assertThat(TableSource.open("calls.csv", bytes, told).layout().columns())
                .extracting(Column::heading)
                .containsExactly("a,b", "c");
    }

    @Test
    void headings_are_found_below_a_title_and_the_finding_is_shown() throws Exception {
        try (TableSource source = csv("Daily log of the post\n\nDate;Time;Place\n2020-03-05;21:30;Ariha\n")) {
            assertThat(source.layout().headerRow()).isEqualTo(3);
            assertThat(source.layout().findings())
                    .anyMatch(finding -> finding.startsWith("The headings stand in row 3: found"));
        }
        try (TableSource source = TableSource.open(
                "calls.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8), TableTold.NOTHING.withHeaderRow(2))) {
            assertThat(source.layout().columns()).extracting(Column::heading).containsExactly("1", "2");
        }
    }

    @Test
    void encoding_other_than_utf_8_is_refused_with_its_readings_and_read_when_told() throws Exception {
        byte[] cyrillic = "Место;Время\nТрумба;21:30\n".getBytes(Charset.forName("windows-1251"));
        assertThat(refusal("calls.csv", cyrillic))
                .startsWith("calls.csv:1: encoding: expected text in UTF-8; found other bytes")
                .contains("Windows-1251 \"Место;Время\"")
                .endsWith("Say which of these is right, or save the file as UTF-8.");
        TableTold told = TableTold.NOTHING.withEncoding(Encoding.WINDOWS_1251);
        assertThat(rows(TableSource.open("calls.csv", cyrillic, told)))
                .singleElement()
                .satisfies(row -> assertThat(printed(row)).containsExactly("Трумба", "21:30"));
    }

    @Test
    void arabic_in_windows_1256_and_utf_16_with_its_mark_are_read() throws Exception {
        byte[] arabic = "المكان,الوقت\nأريحا,21:30\n".getBytes(Charset.forName("windows-1256"));
        TableTold told = TableTold.NOTHING.withEncoding(Encoding.WINDOWS_1256);
        assertThat(printed(rows(TableSource.open("calls.csv", arabic, told)).getFirst()))
                .containsExactly("أريحا", "21:30");
        byte[] wide = "a,b\nأريحا,1\n".getBytes(StandardCharsets.UTF_16);
        assertThat(printed(rows(TableSource.open("calls.csv", wide, TableTold.NOTHING))
                        .getFirst()))
                .containsExactly("أريحا", "1");
    }

    @Test
    void formulas_and_scripts_are_text() throws Exception {
        List<TableRow> rows =
                rows(csv("name,note\n\"=cmd|' /C calc'!A0\",<script>alert(1)</script>\n'=1+1,'tis\n''@x,-5\n"));
        assertThat(rows).allSatisfy(row -> assertThat(row.cells()).allMatch(Cell.Text.class::isInstance));
        assertThat(printed(rows.get(0))).containsExactly("=cmd|' /C calc'!A0", "<script>alert(1)</script>");
        assertThat(printed(rows.get(1))).containsExactly("=1+1", "'tis");
        assertThat(printed(rows.get(2))).containsExactly("'@x", "-5");
    }

    @Test
    void two_columns_of_one_heading_are_told() throws Exception {
        assertThat(csv("Date,Time,date \n1,2,3\n").layout().findings())
                .contains("Columns A and C have the same heading \"Date\".");
    }

    @Test
    void unclosed_quote_empty_file_and_nul_are_refused_with_their_line() {
        assertThat(refusal("calls.csv", bytes("a,b\n1,2\n\"never closed,3\n4,5\n")))
                .startsWith("calls.csv:2: notation:")
                .endsWith("Is a quotation mark missing, or the separator another?");
        assertThat(refusal("calls.csv", new byte[0]))
                .isEqualTo("calls.csv: content: expected a table as CSV or XLSX; found an empty file.");
        assertThat(refusal("calls.csv", bytes("a,b\n1,\0\n")))
                .startsWith("calls.csv:2: encoding:")
                .contains("a NUL");
        assertThat(refusal("calls.csv", bytes("\n \n"))).contains("found nothing");
    }

    @Test
    void cell_of_ten_megabytes_and_a_million_columns_are_refused() {
        String long_ = "x".repeat(10 << 20);
        assertThat(refusal("calls.csv", bytes("a,b\n" + long_ + ",2\n"))).contains("at most 32,767 letters");
        String wide = "x,".repeat(1_000_000);
        assertThat(refusal("calls.csv", bytes(wide + "\n"))).contains("at most 1,000 columns");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
