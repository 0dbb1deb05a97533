package org.truceline.intake.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.truceline.intake.dataset.Files.fixture;
import static org.truceline.intake.dataset.Files.readAs;
import static org.truceline.intake.dataset.Files.reasons;
import static org.truceline.intake.dataset.Files.taken;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.geo.Whereabouts;
import org.truceline.intake.row.Coded;
import org.truceline.intake.row.Entry;
import org.truceline.intake.row.Provenance;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Parties;

class AcledTest {

    @Test
    void types_of_events_are_classes_of_acts() throws Exception {
        assertThat(fixture("acled.csv"))
                .hasSize(9)
                .filteredOn(Entry.Taken.class::isInstance)
                .extracting(entry -> taken(entry).occurrence().act().id())
                .containsExactly("armed-clash", "harm-to-persons", "attack", "military-movement", "protest");
    }

    @Test
    void actors_tell_no_direction_but_for_violence_against_civilians() throws Exception {
        assertThat(event(0).occurrence().by()).isEqualTo(new Parties(List.of("Made-up North", "Made-up South"), true));
        assertThat(event(1).occurrence().by()).isEqualTo(new Parties(List.of("Made-up North"), true));
        assertThat(event(1).occurrence().who().against()).isEqualTo(new Parties(List.of("civilian"), true));
        assertThat(event(2).occurrence().by()).isEqualTo(Parties.UNTOLD);
    }

    @Test
    void precisions_are_radius_and_days() throws Exception {
        assertThat(event(0).used().place())
                .isEqualTo("Made-up village (ACLED geo_precision 1): within 12 km of 36.01, 36.5, assumed");
        assertThat(event(1).used().place()).contains("within 50 km");
        assertThat(event(2).occurrence().at().ground()).isEqualTo(new Whereabouts.Anywhere());
        assertThat(event(0).used().time()).isEqualTo("2020-03-05, no hour and no zone told, on any clock on Earth");
        assertThat(event(1).used().time()).startsWith("2020-02-28 to 2020-03-11, ");
        assertThat(event(2).used().time()).startsWith("2020-02-04 to 2020-04-04, ");
    }

    @Test
    void terms_of_the_user_travel_with_each_row() throws Exception {
        assertThat(event(4).provenance()).isEqualTo(new Provenance("ACLED, the user's own terms", Coded.BY_HAND));
        assertThat(event(4).remarks())
                .containsExactly(
                        "The date in event_date has the year first, those from line 2 on have the month by name.",
                        "ACLED's terms: the row never enters a public release in raw form.");
    }

    @Test
    void faulty_rows_are_refused_with_every_reason() throws Exception {
        List<Entry> entries = fixture("acled.csv");
        assertThat(reasons(entries.get(5)))
                .containsExactly(
                        "acled.csv:8: sub_event_type: expected a sub-type of \"Battles\" that the table of meanings has;"
                                + " found \"Armed clashes\". Did you mean \"Armed clash\"?",
                        "acled.csv:8: event_date: expected a day of the calendar from 1900 to 2100 such as 2020-03-05;"
                                + " found \"05/03/2020\". Which number is the day and which the month cannot be told:"
                                + " say --dates day-first or --dates month-first.");
        assertThat(reasons(entries.get(6)))
                .first()
                .asString()
                .startsWith("acled.csv:9: event_type: expected one of Battles, Explosions/Remote violence, Protests");
        assertThat(reasons(entries.get(6))).last().asString().contains("geo_precision: expected one of 1, 2, 3");
        assertThat(reasons(entries.get(7)))
                .containsExactly(
                        "acled.csv:10: event_id_cnty: expected a value; found nothing.",
                        "acled.csv:10: longitude: expected degrees from -180 to 180; found \"236.5\".",
                        "acled.csv:10: time_precision: expected one of 1, 2, 3; found nothing.");
        assertThat(reasons(entries.get(8))).singleElement().asString().contains("expected 31 columns; found 2.");
    }

    @Test
    void columns_that_are_missing_are_all_named() {
        FaultyInput problem = catchThrowableOfType(
                FaultyInput.class, () -> readAs(DatasetKind.ACLED, "event_id_cnty;event_date;event_type;actor1\n"));
        assertThat(problem.faults())
                .extracting(Fault::about)
                .containsExactly(
                        "time_precision",
                        "sub_event_type",
                        "actor2",
                        "location",
                        "latitude",
                        "longitude",
                        "geo_precision");
    }

    @Test
    void every_class_of_the_tables_is_in_the_tree() throws Exception {
        assertThat(Files.acts("acled/acled-acts.csv")).isNotEmpty().allMatch(ClassTree.acts()::knows);
        assertThat(Files.acts("ged/ged-acts.csv")).isNotEmpty().allMatch(ClassTree.acts()::knows);
    }

    private static Entry.Taken event(int index) throws Exception {
        return taken(fixture("acled.csv").get(index));
    }
}
