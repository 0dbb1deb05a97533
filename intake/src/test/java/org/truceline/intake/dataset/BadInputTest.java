package org.truceline.intake.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.truceline.intake.dataset.Files.packed;
import static org.truceline.intake.dataset.Files.read;
import static org.truceline.intake.dataset.Files.reasons;
import static org.truceline.intake.dataset.Files.taken;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.intake.row.DateOrder;
import org.truceline.intake.row.Entry;
import org.truceline.notation.FaultyInput;

/** What is wrong with a file is told with its row and column, whichever dataset it is. */
class BadInputTest {

    private static final String HEADER = "id,latitude,longitude,date,type_of_violence,best,country\n";

    @Test
    void swapped_coordinates_are_named_and_not_put_right() throws Exception {
        assertThat(refused("1,120.5,15.2,2020-03-05,1,1,X"))
                .containsExactly("made-up:2: latitude: expected degrees from -90 to 90; found \"120.5\"."
                        + " Are latitude and longitude swapped? It would fit as a longitude.");
        assertThat(refused("1,120.5,150.2,2020-03-05,1,1,X"))
                .containsExactly("made-up:2: latitude: expected degrees from -90 to 90; found \"120.5\".");
    }

    @Test
    void what_is_no_place_is_refused() throws Exception {
        assertThat(refused("1,NaN,36,2020-03-05,1,1,X"))
                .containsExactly("made-up:2: latitude: expected degrees from -90 to 90; found \"NaN\".");
        assertThat(refused("1,36,-180.5,2020-03-05,1,1,X"))
                .containsExactly("made-up:2: longitude: expected degrees from -180 to 180; found \"-180.5\".");
        assertThat(refused("1,0,0.0,2020-03-05,1,1,X"))
                .containsExactly("made-up:2: latitude: expected a place; found \"0\"."
                        + " 0, 0 lies in the sea off Africa and often stands for a missing place.");
        assertThat(refused("1,\"36,5\",,2020-03-05,1,1,X"))
                .containsExactly(
                        "made-up:2: latitude: expected degrees from -90 to 90; found \"36,5\"."
                                + " Write a point before the decimals.",
                        "made-up:2: longitude: expected degrees from -180 to 180; found nothing.");
        assertThat(taken(read(HEADER + "1,0,36,2020-03-05,1,1,X").getFirst())
                        .used()
                        .place())
                .endsWith("anywhere, assumed");
    }

    @Test
    void day_and_month_that_cannot_be_told_apart_are_asked_for() throws Exception {
        String row = "1,36,36,05/03/2020,1,1,X";
        assertThat(refused(row))
                .containsExactly("made-up:2: date: expected a day of the calendar from 1900 to 2100 such as 2020-03-05;"
                        + " found \"05/03/2020\". Which number is the day and which the month cannot be told:"
                        + " say --dates day-first or --dates month-first.");
        assertThat(time(read(HEADER + row, DateOrder.DAY_FIRST))).startsWith("2019-03-06 to 2021-03-05");
        assertThat(time(read(HEADER + row, DateOrder.MONTH_FIRST))).startsWith("2019-05-04 to 2021-05-03");
        assertThat(reasons(read(HEADER + row, DateOrder.YEAR_FIRST).getFirst())).hasSize(1);
        assertThat(reasons(read(HEADER + "1,36,36,25/03/2020,1,1,X", DateOrder.MONTH_FIRST)
                        .getFirst()))
                .singleElement()
                .asString()
                .contains("or month, day and year, as told; found \"25/03/2020\"");
    }

    @Test
    void change_of_the_form_of_dates_is_remarked_with_its_column() throws Exception {
        List<Entry> entries = read(
                HEADER + "1,36,36,2020-03-05 00:00:00.000,1,1,X\n2,36,36,5 March 2020,1,1,X\n3,36,36,5/3/2020,1,1,X",
                DateOrder.DAY_FIRST);
        assertThat(entries).extracting(entry -> time(List.of(entry))).containsOnly(time(entries));
        assertThat(taken(entries.get(0)).remarks()).hasSize(1);
        assertThat(taken(entries.get(1)).remarks())
                .contains("The date in date has the month by name, those from line 2 on have the year first.");
        assertThat(taken(entries.get(2)).remarks())
                .contains("The date in date has the year last, those from line 2 on have the year first.");
    }

    @Test
    void byte_that_is_no_utf_8_is_named_with_line_and_column() {
        byte[] windows = (HEADER + "1,36,36,2020-03-05,1,1,X\n2,36,36,2020-03-05,1,1,Côte")
                .getBytes(Charset.forName("windows-1252"));
        assertThat(catchThrowableOfType(FaultyInput.class, () -> read(windows)))
                .hasMessage("made-up:3:25: encoding: expected text in UTF-8; found the byte 0xF4, which is \"ô\" in"
                        + " Windows-1252 and may be another letter elsewhere."
                        + " Save the file as UTF-8, from the encoding that it was written in.");
        byte[] wide = HEADER.getBytes(StandardCharsets.UTF_16);
        assertThat(catchThrowableOfType(FaultyInput.class, () -> read(wide))).hasMessageContaining("found UTF-16");
    }

    @Test
    void packed_file_is_read_and_one_that_breaks_off_is_named_with_its_line() throws Exception {
        StringBuilder text = new StringBuilder(HEADER);
        for (int id = 0; id < 8_000; id++) {
            text.append(id).append(",36.").append(id * 7919L % 99_991).append(",36,2020-03-05,1,1,X\n");
        }
        byte[] whole = packed(text.toString());
        assertThat(read(whole)).hasSize(8_000);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThat(catchThrowableOfType(FaultyInput.class, () -> read(half)).getMessage())
                .matches("made-up:[2-5]\\d{3}:\\d+: packing: expected a whole gzip file; found it breaks off here\\."
                        + " Copy or download the file again\\.");
        byte[] spoiled = whole.clone();
        spoiled[whole.length - 6] ^= 0x55;
        assertThat(catchThrowableOfType(FaultyInput.class, () -> read(spoiled))).hasMessageContaining("packing");
        assertThat(catchThrowableOfType(FaultyInput.class, () -> read(Arrays.copyOf(whole, 5))))
                .hasMessageContaining("breaks off at once");
    }

    @Test
    void cell_that_is_too_long_is_refused_where_it_is_read() throws Exception {
        assertThat(refused("1".repeat(3_000) + ",36,36,2020-03-05,1,1,X"))
                .containsExactly("made-up:2: id: expected at most 2000 letters; found 3000.");
        assertThat(read(HEADER.strip() + ",notes\n1,36,36,2020-03-05,1,1,X," + "n".repeat(3_000)))
                .hasOnlyElementsOfType(Entry.Taken.class);
        String endless = HEADER + "1".repeat(2_000_000);
        assertThat(catchThrowableOfType(FaultyInput.class, () -> read(endless))).hasMessageContaining("notation");
    }

    @Test
    void file_without_rows_or_of_no_known_kind_is_refused() {
        assertThat(catchThrowableOfType(FaultyInput.class, () -> read("")))
                .hasMessage("made-up:1: content: expected rows of a dataset; found an empty file.");
        assertThat(catchThrowableOfType(FaultyInput.class, () -> read("PK\3\4")))
                .hasMessageContaining("Unpack");
        assertThat(catchThrowableOfType(FaultyInput.class, () -> read("name,value\n1,2\n")))
                .hasMessageContaining("made-up:1: kind: expected UCDP GED")
                .hasMessageContaining("found \"name,value\".")
                .hasMessageContaining("--as ");
    }

    private static List<String> refused(String row) throws Exception {
        return reasons(read(HEADER + row).getFirst());
    }

    private static String time(List<Entry> entries) {
        return taken(entries.getFirst()).used().time();
    }
}
