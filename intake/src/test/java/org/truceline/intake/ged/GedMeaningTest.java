package org.truceline.intake.ged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.intake.ged.GedFixtures.fixture;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.intake.row.Entry;
import org.truceline.occurrence.Parties;
import org.truceline.time.PossibleTime;

class GedMeaningTest {

    @Test
    void sides_of_a_dyad_are_not_who_fired() throws Exception {
        Entry.Taken first = event(0);
        assertThat(first.occurrence().act().id()).isEqualTo("military-action");
        assertThat(first.occurrence().by()).isEqualTo(new Parties(List.of("North", "South"), true));
        assertThat(first.occurrence().who().against()).isEqualTo(Parties.UNTOLD);
        assertThat(first.occurrence().who().againstTold()).isEmpty();
    }

    @Test
    void civilians_are_those_against_whom() throws Exception {
        Entry.Taken second = event(1);
        assertThat(second.occurrence().act().id()).isEqualTo("attack");
        assertThat(second.occurrence().by()).isEqualTo(new Parties(List.of("North"), true));
        assertThat(second.occurrence().who().against()).isEqualTo(new Parties(List.of("civilian"), true));
        assertThat(second.occurrence().who().againstTold()).isEqualTo("Civilians");
    }

    @Test
    void place_precision_is_a_radius_from_the_table() throws Exception {
        assertThat(event(0).occurrence().at().ground()).isEqualTo(disc(5_000));
        assertThat(event(1).occurrence().at().ground()).isEqualTo(disc(25_000));
        assertThat(event(2).occurrence().at().ground()).isEqualTo(disc(115_000));
        assertThat(event(3).occurrence().at().ground()).isEqualTo(new Whereabouts.Anywhere());
        assertThat(event(4).occurrence().at().ground()).isEqualTo(disc(12_000));
        assertThat(event(1).used().place())
                .isEqualTo("Elsewhere village (GED place precision 2): within 25 km of 36.01, 36.5");
        assertThat(event(0).used().place()).endsWith("within 5 km of 36.01, 36.5, assumed");
    }

    @Test
    void day_is_held_against_every_clock_on_earth() throws Exception {
        assertThat(event(2).occurrence().when().possible())
                .isEqualTo(between("2020-06-15T10:00:00Z", "2020-06-19T12:00:00Z"));
        assertThat(event(2).used().time())
                .isEqualTo("2020-06-16 to 2020-06-18, no hour and no zone told, on any clock on Earth");
        assertThat(event(3).used().time()).startsWith("2020-03-05, ");
    }

    @Test
    void one_day_with_the_code_of_a_week_is_widened() throws Exception {
        assertThat(event(4).used().time()).startsWith("2020-06-04 to 2020-06-16, ");
        assertThat(event(4).remarks())
                .containsExactly("One day is told with date precision 3 (7 days at most); taken as any day of such a"
                        + " span.");
        assertThat(event(5).remarks())
                .containsExactly("The event spans 20 days, more than its date precision 2 (6 days at most) tells; kept"
                        + " as it is.");
    }

    @Test
    void inverted_deaths_are_flagged_and_kept() throws Exception {
        assertThat(event(3).remarks()).singleElement().asString().contains("low 5 over best 4 to high 5");
        assertThat(event(0).remarks()).isEmpty();
    }

    private static Whereabouts disc(double radius) {
        return new Whereabouts.Disc(new Position(36.01, 36.5), Metres.of(radius));
    }

    private static PossibleTime between(String from, String until) {
        return PossibleTime.between(Instant.parse(from), Instant.parse(until));
    }

    private static Entry.Taken event(int index) throws Exception {
        return (Entry.Taken) fixture("made-up.csv").get(index);
    }
}
