package org.truceline.intake.table.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.truceline.intake.table.Cell;
import org.truceline.intake.table.TableSource;
import org.truceline.intake.table.TableTold;
import org.truceline.intake.table.Workbooks;
import org.truceline.intake.table.difference.RowDifference.Added;
import org.truceline.intake.table.difference.RowDifference.Change;
import org.truceline.intake.table.difference.RowDifference.Changed;
import org.truceline.intake.table.difference.RowDifference.Clash;
import org.truceline.intake.table.difference.RowDifference.Conflict;
import org.truceline.intake.table.difference.RowDifference.Gone;
import org.truceline.intake.table.difference.RowDifference.Missing;
import org.truceline.intake.table.difference.RowDifference.Refused;
import org.truceline.intake.table.difference.RowDifference.Unchanged;
import org.truceline.notation.FaultyInput;

class TableDifferenceTest {

    private static final String HEADER = "id,time,local,count,note,truceline-row\n";
    private static final String FIRST = "o-1,2020-03-05T21:30:00+03:00,21:30,12,heard,v1\n";
    private static final String SECOND = "o-2,2020-03-05T22:30:00+03:00,22:30,2,seen,v2\n";
    private static final String EXPORTED = HEADER + FIRST + SECOND;

    @Test
    void rows_are_unchanged_changed_added_or_missing() throws Exception {
        TableDifference difference = between(
                HEADER + "o-1,2020-03-05T21:30:00+03:00,9 pm,13,heard,v1\n,2020-03-06T08:00+03:00,,1,new,\n", Map.of());
        assertThat(difference.rows()).hasSize(3);
        assertThat(((Changed) difference.rows().get(0)).changes()).containsExactly(change("count", "12", "13"));
        assertThat(difference.rows().get(1)).isInstanceOf(Added.class);
        assertThat(difference.rows().get(2)).isEqualTo(new Missing("o-2"));
        assertThat(between(EXPORTED, Map.of()).rows()).containsExactly(new Unchanged("o-1"), new Unchanged("o-2"));
    }

    @Test
    void order_of_rows_and_columns_makes_no_difference() throws Exception {
        String edited = "note,truceline-row,count,id,time\nseen,v2,2,o-2,2020-03-05T22:30:00+03:00\nheard,v1,12,o-1,"
                + "2020-03-05T21:30+03:00\n";
        assertThat(between(edited, Map.of()).rows()).containsExactly(new Unchanged("o-2"), new Unchanged("o-1"));
    }

    @Test
    void record_that_changed_meanwhile_is_a_conflict_with_all_three() throws Exception {
        String edited = HEADER + FIRST.replace("12", "13").replace("heard", "heard twice") + SECOND;
        TableDifference difference = between(edited, Map.of("o-1", Map.of("count", new Cell.Text("14"))));
        assertThat(difference.rows().getFirst()).isInstanceOfSatisfying(Conflict.class, conflict -> {
            assertThat(conflict.conflicts())
                    .containsExactly(new Clash("count", new Cell.Text("12"), new Cell.Text("13"), new Cell.Text("14")));
            assertThat(conflict.changes()).containsExactly(change("note", "heard", "heard twice"));
        });
    }

    @Test
    void same_change_in_table_and_record_and_change_of_the_record_alone_are_none() throws Exception {
        String edited = HEADER + FIRST.replace("12", "13") + SECOND;
        assertThat(between(edited, Map.of("o-1", Map.of("count", new Cell.Text("13"))))
                        .rows())
                .first()
                .isEqualTo(new Unchanged("o-1"));
        assertThat(between(EXPORTED, Map.of("o-2", Map.of("note", new Cell.Text("heard"))))
                        .rows())
                .containsExactly(new Unchanged("o-1"), new Unchanged("o-2"));
    }

    @Test
    void changed_row_of_a_record_that_is_gone_is_told() throws Exception {
        TableDifference difference = TableDifference.between(
                csv(EXPORTED),
                csv(HEADER + FIRST.replace("12", "13") + SECOND),
                Set.of("local"),
                _ -> Optional.empty());
        assertThat(difference.rows().getFirst()).isInstanceOf(Gone.class);
        assertThat(difference.rows().getLast()).isEqualTo(new Unchanged("o-2"));
    }

    @Test
    void columns_left_out_or_added_change_nothing_and_are_told() throws Exception {
        TableDifference difference =
                between("id,time,mood,truceline-row\no-1,2020-03-05T21:30:00+03:00,x,v1\n", Map.of());
        assertThat(difference.rows()).first().isEqualTo(new Unchanged("o-1"));
        assertThat(difference.columnsMissing()).containsExactly("count", "note");
        assertThat(difference.columnsUnknown()).containsExactly("mood");
    }

    @Test
    void rows_with_foreign_doubled_or_lost_ids_are_refused() throws Exception {
        TableDifference difference =
                between(HEADER + FIRST + FIRST + "o-9,,,,,\n,x,,,,v2\n" + SECOND.replace("v2", "v1"), Map.of());
        assertThat(difference.rows().subList(1, 5))
                .extracting(row -> ((Refused) row).faults().getFirst().toString())
                .containsExactly(
                        "edited.csv:3:1: column A \"id\": expected each id once; found \"o-1\" again. A new record has no id: empty the cell.",
                        "edited.csv:4:1: column A \"id\": expected an id of the export; found \"o-9\". A new record has no id: empty the cell.",
                        "edited.csv:5:1: column A \"id\": expected the id of the row; found nothing. Put it back, or empty the column truceline-row for a new record.",
                        "edited.csv:6:6: column F \"truceline-row\": expected v2, as in the export; found \"v1\". Is the row from another export? Compare it with that one.");
    }

    @Test
    void numbers_and_dates_that_a_spreadsheet_typed_are_the_same() throws Exception {
        byte[] workbook = Workbooks.ofRows(
                        Workbooks.row(1, "id", "count", "day", "truceline-row")
                                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>o-1</t></is></c><c r=\"B2\"><v>12</v></c>"
                                + "<c r=\"C2\" s=\"1\"><v>43895</v></c><c r=\"D2\" t=\"inlineStr\"><is><t>v1</t></is></c></row>")
                .bytes();
        TableDifference difference = TableDifference.between(
                csv("id,count,day,truceline-row\no-1,12.0,2020-03-05,v1\n"),
                TableSource.open("edited.xlsx", workbook, TableTold.NOTHING),
                Set.of(),
                _ -> Optional.empty());
        assertThat(difference.rows()).isEqualTo(List.of(new Unchanged("o-1")));
    }

    @Test
    void table_without_its_versions_is_refused() {
        assertThat(catchThrowableOfType(FaultyInput.class, () -> between("id,count\no-1,12\n", Map.of())))
                .hasMessage(
                        "edited.csv:1: truceline-row: expected one column with this heading, as in the export; found"
                                + " none. Export the table again, and leave this column in it.");
    }

    private static Change change(String field, String exported, String edited) {
        return new Change(field, new Cell.Text(exported), new Cell.Text(edited));
    }

    private static TableDifference between(String edited, Map<String, Map<String, Cell>> current) throws Exception {
        return TableDifference.between(
                csv(EXPORTED), csv(edited), Set.of("local"), id -> Optional.of(current.getOrDefault(id, Map.of())));
    }

    private static TableSource csv(String text) throws Exception {
        return TableSource.open("edited.csv", text.getBytes(StandardCharsets.UTF_8), TableTold.NOTHING);
    }
}
