package org.truceline.intake.table.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.geo.Bearings;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.intake.table.TableSource;
import org.truceline.intake.table.TableTold;
import org.truceline.intake.table.Workbooks;
import org.truceline.intake.table.mapping.MappedRow.Refused;
import org.truceline.intake.table.mapping.MappedRow.Taken;
import org.truceline.intake.table.mapping.MappingSummary.DayForm;
import org.truceline.notation.FaultyInput;
import org.truceline.time.PossibleTime;

class MappedTableTest {

    private static final String TIME =
            "'time': {'as': 'time', 'day': 'Date', 'clock': 'Time', 'zone': 'Asia/Damascus'}";

    private record Read(List<MappedRow> rows, MappingSummary summary) {
        Taken taken(int index) {
            return (Taken) rows.get(index);
        }

        String reasons(int index) {
            return ((Refused) rows.get(index)).reasons();
        }
    }

    @Test
    void row_is_read_into_a_value_of_each_field() throws Exception {
        Read read = read(
                "Date,Time,Village,Booms,Weapon,Remarks\n2020-03-05,21:30,Ariha,12,Mortars,=1+1\n",
                TIME + ", 'place': {'as': 'place', 'column': 'Village'},"
                        + "'amount': {'as': 'number', 'column': 'booms', 'decimal': 'point'},"
                        + "'weapon': {'as': 'choice', 'column': '#E', 'words': {'mortars': 'mortar'}},"
                        + "'note': {'as': 'text', 'column': 'Remarks'}");
        assertThat(read.taken(0).values())
                .containsEntry("place", new Value.NamedPlace("Ariha"))
                .containsEntry("amount", new Value.Amount(new BigDecimal("12")))
                .containsEntry("weapon", new Value.Code("mortar"))
                .containsEntry("note", new Value.Words("=1+1"));
        assertThat(possible(read.taken(0))).isEqualTo(between("2020-03-05T19:30:00Z", "2020-03-05T19:31:00Z"));
    }

    @Test
    void time_in_the_hour_that_comes_twice_is_both_and_one_with_an_offset_is_one() throws Exception {
        Read read = read("Date,Time\n2020-10-29,23:30\n2020-10-29T23:30+02:00,\n2020-10-29,\n", TIME);
        assertThat(possible(read.taken(0))).isEqualTo(between("2020-10-29T20:30:00Z", "2020-10-29T21:31:00Z"));
        assertThat(possible(read.taken(1))).isEqualTo(between("2020-10-29T21:30:00Z", "2020-10-29T21:31:00Z"));
        assertThat(possible(read.taken(2))).isEqualTo(between("2020-10-28T21:00:00Z", "2020-10-29T22:00:00Z"));
    }

    @Test
    void time_without_a_stated_zone_is_refused_and_an_offset_column_states_one() throws Exception {
        Read read = read("Date\n2020-03-05 21:30\n2020-03-05 21:30 UTC+3\n", "'time': {'as': 'time', 'day': 'Date'}");
        assertThat(read.reasons(0))
                .isEqualTo("column A \"Date\": expected a time with its offset, such as 2020-03-05T21:30+03:00;"
                        + " found a time without one. State the zone of the table in the mapping.");
        assertThat(possible(read.taken(1))).isEqualTo(between("2020-03-05T18:30:00Z", "2020-03-05T18:31:00Z"));
        Read column = read(
                "Date,Zone\n5 March 2020 9:30 PM,+03:00\n٥ مارس ٢٠٢٠,Asia/Damascus\n5 марта 2020,\n",
                "'time': {'as': 'time', 'day': 'Date', 'zoneColumn': 'Zone'}");
        assertThat(possible(column.taken(0))).isEqualTo(between("2020-03-05T18:30:00Z", "2020-03-05T18:31:00Z"));
        assertThat(possible(column.taken(1))).isEqualTo(between("2020-03-04T22:00:00Z", "2020-03-05T22:00:00Z"));
        assertThat(column.reasons(2))
                .startsWith("column B \"Zone\": expected an offset such as +03:00")
                .contains("nothing");
    }

    @Test
    void days_that_could_be_either_are_refused_listed_and_asked_about() throws Exception {
        String table = "Date,Time\n05/03/2020,21:30\n25/03/2020,21:30\n03/03/2020,21:30\n6.3.2020,08:00\n";
        Read read = read(table, TIME);
        assertThat(read.rows()).extracting(row -> row instanceof Taken).containsExactly(false, true, true, false);
        assertThat(read.reasons(0))
                .contains("expected a day of which the order of day and month is known; found \"05/03/2020\"");
        assertThat(read.summary().ambiguousDays())
                .singleElement()
                .extracting(MappingSummary.AmbiguousDays::question)
                .isEqualTo("Is column A \"Date\" day first or month first? 2 rows could be either (the first: 2, 5),"
                        + " 1 can only be day first, 0 only month first.");
        Read told = read(table, TIME.replace("}", ", 'order': 'day-first'}"));
        assertThat(told.summary().taken()).isEqualTo(4);
        assertThat(possible(told.taken(3))).isEqualTo(between("2020-03-06T06:00:00Z", "2020-03-06T06:01:00Z"));
    }

    @Test
    void three_forms_of_days_in_one_column_are_read_and_told() throws Exception {
        byte[] workbook = Workbooks.ofRows(Workbooks.row(1, "Date", "Time")
                        + Workbooks.row(2, "2020-03-05", "21:30")
                        + Workbooks.row(3, "25.03.2020", "21:30")
                        + "<row r=\"4\"><c r=\"A4\" s=\"1\"><v>43895</v></c><c r=\"B4\" s=\"3\"><v>0.89583333333333337</v></c></row>"
                        + "<row r=\"5\"><c r=\"A5\"><v>43895</v></c><c r=\"B5\"/></row>")
                .bytes();
        Read read = read("calls.xlsx", workbook, TIME);
        assertThat(read.summary().dayForms()).singleElement().satisfies(forms -> {
            assertThat(forms.isMixed()).isTrue();
            assertThat(forms.rows())
                    .isEqualTo(Map.of(DayForm.YEAR_FIRST, 1L, DayForm.DIGITS, 1L, DayForm.SPREADSHEET, 1L));
        });
        assertThat(possible(read.taken(2))).isEqualTo(possible(read.taken(0)));
        assertThat(read.reasons(3))
                .endsWith("found \"43895\". Give the column the format of a date in the spreadsheet.");
    }

    @Test
    void refused_row_is_kept_whole_with_all_its_faults() throws Exception {
        Read read = read(
                "Date,Time,No,Weapon\n2020-02-30,25:10,about 5,laser,too many\n",
                TIME + ", 'amount': {'as': 'number', 'column': 'No', 'decimal': 'comma'},"
                        + "'weapon': {'as': 'choice', 'column': 'Weapon', 'words': {'mortar': 'mortar'}}");
        Refused refused = (Refused) read.rows().getFirst();
        assertThat(refused.row().cells()).hasSize(5);
        assertThat(refused.faults())
                .extracting(fault -> fault.where() + " " + fault.found())
                .containsExactly(
                        "calls.csv:2:5 \"too many\"",
                        "calls.csv:2:1 \"2020-02-30\"",
                        "calls.csv:2:3 \"about 5\"",
                        "calls.csv:2:4 \"laser\"");
        assertThat(refused.reasons()).contains("column C \"No\": expected a number such as 12 or 12,5");
    }

    @Test
    void unknown_words_are_listed_once_with_count_and_rows() throws Exception {
        StringBuilder table = new StringBuilder("Date,Time,Weapon\n");
        for (int row = 0; row < 30; row++) {
            table.append("2020-03-05,21:30,")
                    .append(row % 3 == 0 ? "Howitzer" : "mortar")
                    .append('\n');
        }
        Read read = read(
                table.toString(),
                TIME + ", 'weapon': {'as': 'choice', 'column': 'Weapon', 'words': {'Mortar': 'mortar'}}");
        assertThat(read.summary().unknownWords()).singleElement().satisfies(unknown -> {
            assertThat(unknown.word()).isEqualTo("Howitzer");
            assertThat(unknown.count()).isEqualTo(10);
            assertThat(unknown.rows()).startsWith(2, 5, 8).hasSize(10);
        });
        assertThat(read.summary().refused()).isEqualTo(10);
    }

    @Test
    void degrees_are_read_and_swapped_ones_are_told() throws Exception {
        String mapping =
                TIME + ", 'place': {'as': 'degrees', 'latitude': 'Lat', 'longitude': 'Lon', 'decimal': 'comma',"
                        + "'within': '500 m', 'near': [35, 35.5, 37, 38]}";
        Read read = read("""
                Date;Time;Lat;Lon
                2020-03-05;21:30;35,8;36,6
                2020-03-05;21:30;34,2;36,6
                2020-03-05;21:30;37,5;35,9
                2020-03-05;21:30;136,6;35,8
                2020-03-05;21:30;35,8;
                """, mapping);
        assertThat(read.taken(0).values())
                .containsEntry("place", new Value.NearPoint(new Position(35.8, 36.6), Metres.of(500)));
        assertThat(read.reasons(1)).contains("widen that part");
        assertThat(read.reasons(2)).contains("found 37.5, 35.9. Are latitude and longitude swapped");
        assertThat(read.reasons(3)).contains("expected degrees north, -90 to 90; found 136.6. Are latitude");
        assertThat(read.reasons(4))
                .startsWith("column D \"Lon\": expected degrees, as the other column has; found nothing");
    }

    @Test
    void relative_places_keep_their_spans() throws Exception {
        String mapping = TIME + ", 'place': {'as': 'relative', 'from': 'Post', 'direction': 'Dir', 'distance': 'Dist',"
                + "'decimal': 'point'}";
        Read read = read("""
                Date,Time,Post,Dir,Dist
                2020-03-05,21:30,Post 7,S,1.5 to 2 km
                2020-03-05,21:30,Post 7,120-150,800 m
                2020-03-05,21:30,Post 7,140,2
                """, mapping);
        assertThat(read.taken(0).values())
                .containsEntry(
                        "place",
                        new Value.Relative("Post 7", new Bearings(157.5, 202.5), Metres.of(1500), Metres.of(2000)));
        assertThat(read.taken(1).values())
                .containsEntry(
                        "place", new Value.Relative("Post 7", new Bearings(120, 150), Metres.of(800), Metres.of(800)));
        assertThat(read.reasons(2))
                .contains("A direction is never exact: say in the mapping by how many degrees it may be off.")
                .contains("Say in the mapping in which unit distances are told.");
    }

    @Test
    void required_field_that_is_empty_refuses_the_row() throws Exception {
        Read read = read("Date,Time,x\n,,1\n,21:30,1\n", TIME);
        assertThat(read.reasons(0))
                .isEqualTo("column A \"Date\": expected a value for time; found nothing. When it was heard.");
        assertThat(read.reasons(1)).contains("A clock time alone is no time.");
    }

    @Test
    void mapping_that_does_not_fit_is_refused_with_everything_at_once() {
        FaultyInput problem = catchThrowableOfType(
                FaultyInput.class,
                () -> read("Date,Date,Tme\n1,2,3\n", TIME + ", 'note': {'as': 'text', 'column': 'Remarks'}"));
        assertThat(problem.faults())
                .extracting(Object::toString)
                .containsExactly(
                        "calls.csv:1: time: expected one column \"Date\"; found 2. Say \"#A\" or \"#B\".",
                        "calls.csv:1: time: expected a column \"Time\"; found only \"Date\", \"Date\", \"Tme\". Did you mean \"Tme\"?",
                        "calls.csv:1: note: expected a column \"Remarks\"; found only \"Date\", \"Date\", \"Tme\"."
                                + " Change the mapping or the heading.");
        FaultyInput kinds = catchThrowableOfType(
                FaultyInput.class,
                () -> read(
                        "a,b\n1,2\n",
                        "'amount': {'as': 'text', 'column': 'a'}, 'sound': {'as': 'text', 'column': 'a'},"
                                + "'weapon': {'as': 'choice', 'column': 'b', 'words': {'x': 'mortars'}},"
                                + "'place': {'as': 'degrees', 'latitude': 'a', 'longitude': 'b', 'decimal': 'point'}"));
        assertThat(kinds.faults())
                .extracting(fault -> fault.about() + ": " + fault.expected())
                .containsExactly(
                        "amount: a reading of a number",
                        "sound: one of the fields time, place, amount, weapon, note",
                        "weapon: one of mortar, small-arms, undetermined for \"x\"",
                        "place: within: how far from the point it may have been, such as 100 m",
                        "time: a column for it");
    }

    static PossibleTime possible(Taken row) {
        return ((Value.Time) Optional.ofNullable(row.values().get("time")).orElseThrow())
                .when()
                .possible();
    }

    static PossibleTime between(String from, String until) {
        return PossibleTime.between(Instant.parse(from), Instant.parse(until));
    }

    private static Read read(String csv, String fields) throws Exception {
        return read("calls.csv", csv.getBytes(StandardCharsets.UTF_8), fields);
    }

    private static Read read(String file, byte[] bytes, String fields) throws Exception {
        Mapping mapping = MappingFile.read(
                "m.json",
                ("{'truceline-mapping': 1, 'name': 'm', 'catalogue': 'calls', 'fields': {" + fields + "}}")
                        .replace('\'', '"'));
        List<MappedRow> rows = new ArrayList<>();
        try (TableSource source = TableSource.open(file, bytes, TableTold.NOTHING)) {
            MappedTable table = MappedTable.of(source, mapping, Catalogues.CALLS);
            for (Optional<MappedRow> row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get());
            }
            return new Read(rows, table.summary());
        }
    }
}
