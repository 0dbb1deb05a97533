package org.truceline.intake.ged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.truceline.intake.ged.GedFixtures.fixture;
import static org.truceline.intake.ged.GedFixtures.read;
import static org.truceline.intake.ged.GedFixtures.readAll;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.intake.TestFiles;
import org.truceline.intake.row.Entry;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.occurrence.Parties;

class GedReaderTest {

    @Test
    void line_is_that_of_the_row_though_quotes_hold_line_breaks() throws Exception {
        assertThat(fixture("made-up.csv")).extracting(Entry::line).containsExactly(2L, 3L, 5L, 6L, 7L, 8L);
    }

    @Test
    void faulty_rows_are_refused_with_column_expected_and_found() throws Exception {
        List<Entry> entries = fixture("faulty.csv");
        assertThat(entries).hasSize(9).filteredOn(Entry.Taken.class::isInstance).hasSize(2);
        assertThat(entries).filteredOn(Entry.NotTaken.class::isInstance).hasSize(7);
        assertThat(reasons(entries.get(1)))
                .containsExactly(
                        "3: latitude: expected degrees from -90 to 90; found \"95\". Are latitude and longitude swapped?"
                                + " It would fit as a longitude.");
        assertThat(reasons(entries.get(2)))
                .containsExactly(
                        "4: date_end: expected a day of the calendar from 1900 to 2100 such as 2020-03-05; found \"2020-02-30\".");
        assertThat(reasons(entries.get(3))).containsExactly("5: id: expected a value; found nothing.");
        assertThat(reasons(entries.get(4)))
                .singleElement()
                .asString()
                .startsWith("6: row: expected 49 columns; found 48.");
        assertThat(reasons(entries.get(5)))
                .singleElement()
                .asString()
                .startsWith("7: row: expected 49 columns; found 50.");
        assertThat(reasons(entries.get(6)))
                .containsExactly(
                        "8: type_of_violence: expected one of 1, 2, 3; found nothing.",
                        "8: where_prec: expected one of 1, 2, 3, 4, 5, 6, 7; found \"9\".",
                        "8: low: expected a whole number of zero or more; found \"-1\".",
                        "8: best: expected a whole number of zero or more; found \"many\".");
        assertThat(reasons(entries.get(7)))
                .containsExactly("9: date_end: expected a day on or after date_start 2020-07-02; found 2020-07-01.");
    }

    @Test
    void other_columns_are_refused_with_all_that_are_missing() {
        FaultyInput problem = catchThrowableOfType(
                FaultyInput.class, () -> read("id,latitude,longitude,date_start,date_end,best,Country\n1,2\n"));
        assertThat(problem.faults())
                .extracting(Fault::about)
                .containsExactly(
                        "type_of_violence",
                        "side_a",
                        "side_b",
                        "where_prec",
                        "where_coordinates",
                        "adm_1",
                        "country",
                        "date_prec",
                        "high",
                        "low");
    }

    @Test
    void broken_bytes_and_endless_quotes_are_refused_with_their_line() throws Exception {
        assertThat(catchThrowableOfType(FaultyInput.class, () -> read("")))
                .hasMessage("made-up.csv:1: content: expected rows of a dataset; found an empty file.");
        byte[] latin = (header() + "\nÅ").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(catchThrowableOfType(FaultyInput.class, () -> read(latin))).hasMessageContaining("text in UTF-8");
        byte[] wide = header().getBytes(StandardCharsets.UTF_16);
        assertThat(catchThrowableOfType(FaultyInput.class, () -> read(wide))).hasMessageContaining("text in UTF-8");
        String endless = header() + "\n1,\"never closed";
        assertThat(catchThrowableOfType(FaultyInput.class, () -> read(endless)))
                .hasMessageContaining("Is a quotation mark missing?");
        String loose = header() + "\n1,\"closed\" and on\n";
        assertThat(catchThrowableOfType(FaultyInput.class, () -> read(loose))).hasMessageContaining("line 2");
    }

    @Test
    void random_sample_of_syria_is_taken_whole() throws Exception {
        List<Entry> entries = readAll(TestFiles.shared("ged/ged_syria_random_sample_49col.csv"));
        assertThat(entries).hasSize(265).allMatch(Entry.Taken.class::isInstance);
        assertThat(entries.stream().map(Entry.Taken.class::cast))
                .filteredOn(event -> event.remarks().toString().contains("Deaths do not rise"))
                .hasSize(2);
    }

    @Test
    void reduced_sample_is_taken_with_the_vaguest_precisions() throws Exception {
        List<Entry> entries = readAll(TestFiles.shared("ged/ged_syria_random_sample_11col.csv"));
        assertThat(entries).hasSize(1_289).allMatch(Entry.Taken.class::isInstance);
    }

    @Test
    void table_without_precisions_is_taken_with_the_vaguest() throws Exception {
        String reduced = """
                id,latitude,longitude,date,type_of_violence,best,country
                7,36.01,36.5,2020-03-05,1,3,Syria
                """;
        Entry.Taken event = (Entry.Taken) read(reduced).getFirst();
        assertThat(event.used().place())
                .isEqualTo("the coded point (the file has no place precision): within 850 km of 36.01, 36.5, assumed");
        assertThat(event.used().time()).startsWith("2019-03-06 to 2021-03-05, no hour and no zone told");
        assertThat(event.remarks())
                .containsExactly("The file has no precision of dates; taken as any day within 366 days, assumed.");
        assertThat(event.occurrence().by()).isEqualTo(Parties.UNTOLD);
    }

    private static List<String> reasons(Entry entry) {
        return ((Entry.NotTaken) entry)
                .refused().faults().stream()
                        .map(fault -> fault.toString().replaceFirst("^faulty\\.csv:", ""))
                        .toList();
    }

    private static String header() throws IOException {
        return Files.readAllLines(TestFiles.fixture(GedReaderTest.class, "faulty.csv"))
                .getFirst();
    }
}
