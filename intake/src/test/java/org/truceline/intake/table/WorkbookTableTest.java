package org.truceline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.intake.table.Tables.printed;
import static org.truceline.intake.table.Tables.rows;
import static org.truceline.intake.table.Tables.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkbookTableTest {

    private static final String HEADER = Workbooks.row(1, "a", "b", "c");

    @Test
    void cells_are_typed_as_the_workbook_tells_them() throws Exception {
        TableRow row = only(HEADER + "<row r=\"7\">"
                + "<c r=\"A7\" t=\"s\"><v>1</v></c>"
                + "<c r=\"B7\"><v>6.0999999999999996</v></c>"
                + "<c r=\"C7\" s=\"1\"><v>43895</v></c>"
                + "<c r=\"D7\" s=\"2\"><v>43895.895833333336</v></c>"
                + "<c r=\"E7\" s=\"3\"><v>0.89583333333333337</v></c>"
                + "<c r=\"F7\" t=\"b\"><v>1</v></c>"
                + "<c r=\"G7\" t=\"e\"><v>#REF!</v></c>"
                + "<c r=\"H7\"><f>1+1</f><v>2</v></c>"
                + "<c r=\"J7\" t=\"str\"><f>A7</f><v>=x</v></c>"
                + "<c r=\"K7\" s=\"2\"><v>43895</v></c></row>");
        assertThat(row.number()).isEqualTo(7);
        assertThat(row.cells())
                .containsExactly(
                        new Cell.Text("Place"),
                        new Cell.Numeral(new BigDecimal("6.1"), "6.0999999999999996"),
                        new Cell.Day(LocalDate.of(2020, 3, 5)),
                        new Cell.DayAndClock(LocalDateTime.of(2020, 3, 5, 21, 30)),
                        new Cell.Clock(LocalTime.of(21, 30)),
                        new Cell.Logical(true),
                        new Cell.ErrorCode("#REF!"),
                        new Cell.Formula("1+1", new Cell.Numeral(new BigDecimal("2.0"), "2")),
                        Cell.empty(),
                        new Cell.Formula("A7", new Cell.Text("=x")),
                        new Cell.DayAndClock(LocalDateTime.of(2020, 3, 5, 0, 0)));
        assertThat(row.cell(7).printed()).isEqualTo("2");
    }

    @Test
    void formula_without_a_computed_value_and_one_with_an_error_stay_so() throws Exception {
        TableRow row = only(HEADER + "<row r=\"2\"><c r=\"A2\"><f>cmd|' /C calc'!A0</f></c>"
                + "<c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>");
        assertThat(row.cells())
                .containsExactly(
                        new Cell.Formula("cmd|' /C calc'!A0", Cell.empty()),
                        new Cell.Formula("1/0", new Cell.ErrorCode("#DIV/0!")));
    }

    @Test
    void texts_that_look_like_formulas_or_scripts_are_text() throws Exception {
        TableRow row =
                only(HEADER + Workbooks.row(2, "=cmd|' /C calc'!A0", "&lt;script&gt;", "a_x000D_b_x005F_x0041_"));
        assertThat(row.cells()).allMatch(Cell.Text.class::isInstance);
        assertThat(printed(row)).containsExactly("=cmd|' /C calc'!A0", "<script>", "a\rb_x0041_");
    }

    @Test
    void rows_and_cells_without_numbers_are_counted() throws Exception {
        List<TableRow> rows = rows(xlsx(Workbooks.ofRows("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                + "<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>")));
        assertThat(rows).extracting(TableRow::number).containsExactly(2, 4);
        assertThat(printed(rows.getFirst())).containsExactly("1", "2");
    }

    @Test
    void sheet_is_told_or_the_first_that_is_not_hidden_and_a_wrong_one_is_refused() throws Exception {
        Workbooks workbook = Workbooks.ofRows(HEADER + Workbooks.row(2, "1", "2", "3"));
        assertThat(xlsx(workbook).layout().findings()).contains("Sheet: \"Log\", found, the only one.");
        assertThat(xlsx(workbook).layout().label()).isEqualTo("calls.xlsx[Log]");
        assertThat(Tables.refusal("calls.xlsx", workbook.bytes(), TableTold.NOTHING.withSheet("Lag")))
                .isEqualTo("calls.xlsx: sheet: expected one of \"Log\"; found \"Lag\", as told. Did you mean \"Log\"?");
    }

    @Test
    void formats_tell_days_clocks_and_neither() {
        assertThat(NumberFormat.of("dd/mm/yyyy\\ hh:mm")).isEqualTo(new NumberFormat(true, true));
        assertThat(NumberFormat.of("mmm-yy")).isEqualTo(new NumberFormat(true, false));
        assertThat(NumberFormat.of("[$-409]h:mm AM/PM;@")).isEqualTo(new NumberFormat(false, true));
        assertThat(NumberFormat.of("[h]:mm")).isEqualTo(new NumberFormat(false, false));
        assertThat(NumberFormat.of("0.00\" days\"")).isEqualTo(new NumberFormat(false, false));
        assertThat(NumberFormat.of("[Magenta]0")).isEqualTo(new NumberFormat(false, false));
        assertThat(NumberFormat.of("General")).isEqualTo(new NumberFormat(false, false));
    }

    private static TableRow only(String rows) throws Exception {
        List<TableRow> all = rows(xlsx(Workbooks.ofRows(rows)));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
