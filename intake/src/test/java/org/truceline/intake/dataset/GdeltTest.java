package org.truceline.intake.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.truceline.intake.dataset.Files.fixture;
import static org.truceline.intake.dataset.Files.read;
import static org.truceline.intake.dataset.Files.readAs;
import static org.truceline.intake.dataset.Files.reasons;
import static org.truceline.intake.dataset.Files.taken;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.intake.TestFiles;
import org.truceline.intake.row.Coded;
import org.truceline.intake.row.Entry;
import org.truceline.notation.FaultyInput;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Parties;

class GdeltTest {

    @ParameterizedTest
    @ValueSource(strings = {"gdelt1.tsv", "gdelt2.tsv"})
    void event_has_class_place_and_days_as_its_codes_say(String file) throws Exception {
        Entry.Taken event = taken(fixture(file).getFirst());
        assertThat(event.occurrence().id()).isEqualTo("101");
        assertThat(event.occurrence().act().id()).isEqualTo("attack");
        assertThat(event.occurrence().by()).isEqualTo(new Parties(List.of("MADE-UP NORTH"), true));
        assertThat(event.occurrence().at().ground())
                .isEqualTo(new Whereabouts.Disc(new Position(36.01, 36.5), Metres.of(12_000)));
        assertThat(event.used().place())
                .isEqualTo(
                        "Made-up \"village\", Madeupland (GDELT place type 4): within 12 km of 36.01, 36.5, assumed");
        assertThat(event.used().time()).startsWith("2020-03-04 to 2020-03-05, no hour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gdelt1.tsv", "gdelt2.tsv"})
    void every_row_is_coded_by_machine(String file) throws Exception {
        List<Entry> entries = fixture(file);
        assertThat(entries).filteredOn(Entry.Taken.class::isInstance).hasSize(3).allSatisfy(entry -> {
            assertThat(taken(entry).provenance().coded()).isEqualTo(Coded.BY_MACHINE);
            assertThat(taken(entry).provenance().licence()).matches("GDELT [12]\\.0, any use with a citation.*");
        });
    }

    @Test
    void code_without_a_row_is_looked_up_at_the_code_above_it_and_words_are_passed_over() throws Exception {
        List<Entry> entries = fixture("gdelt2.tsv");
        assertThat(taken(entries.get(1)).occurrence().act().id()).isEqualTo("harm-to-persons");
        assertThat(entries.get(2)).isEqualTo(new Entry.PassedOver(3, "042"));
        assertThat(taken(entries.get(3)).occurrence().act().id()).isEqualTo("act");
    }

    @Test
    void place_that_is_only_a_country_is_anywhere() throws Exception {
        Entry.Taken event = taken(fixture("gdelt1.tsv").get(1));
        assertThat(event.occurrence().at().ground()).isEqualTo(new Whereabouts.Anywhere());
        assertThat(event.used().place()).isEqualTo("Madeupland (GDELT place type 1): anywhere");
        assertThat(event.occurrence().by()).isEqualTo(Parties.UNTOLD);
    }

    @Test
    void faulty_rows_are_refused_with_every_reason() throws Exception {
        List<Entry> entries = fixture("gdelt2.tsv");
        assertThat(reasons(entries.get(4)))
                .containsExactly(
                        "gdelt2.tsv:5: SQLDATE: expected a day of the calendar from 1900 to 2100 such as 20200305;"
                                + " found \"20200230\".",
                        "gdelt2.tsv:5: ActionGeo_Lat: expected degrees from -90 to 90; found \"136.5\"."
                                + " Are latitude and longitude swapped? It would fit as a longitude.");
        assertThat(reasons(entries.get(5)))
                .containsExactly(
                        "gdelt2.tsv:6: EventCode: expected a CAMEO code of two to four digits; found \"---\".");
        assertThat(reasons(entries.get(6))).containsExactly("gdelt2.tsv:7: row: expected 61 columns; found 2.");
    }

    @Test
    void older_export_has_one_column_less() throws Exception {
        String older = lines().stream()
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .collect(Collectors.joining("\n"));
        assertThat(read(older)).hasSize(6).first().isInstanceOf(Entry.Taken.class);
    }

    @Test
    void other_number_of_columns_is_refused() {
        assertThat(catchThrowableOfType(FaultyInput.class, () -> readAs(DatasetKind.GDELT_2, lines().getFirst())))
                .hasMessage("made-up:1: columns: expected 61 columns with tabs between them; found 58."
                        + " Is it another export?");
    }

    @Test
    void every_class_of_the_table_is_in_the_tree() {
        assertThat(Files.acts("gdelt/gdelt-acts.csv")).isNotEmpty().allMatch(ClassTree.acts()::knows);
    }

    private static List<String> lines() throws IOException {
        return java.nio.file.Files.readAllLines(TestFiles.fixture(GdeltTest.class, "gdelt1.tsv"));
    }
}
