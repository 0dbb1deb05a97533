package org.truceline.intake.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.intake.Known;
import org.truceline.intake.TestFiles;
import org.truceline.notation.FaultyInput;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Occurrence.Plea;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.Weapon;
import org.truceline.occurrence.When;
import org.truceline.time.PossibleTime;

class OccurrencesTest {

    @Test
    void hour_on_a_local_clock_is_held_against_every_clock() throws FaultyInput {
        When when = occurrence("i1").when();
        assertThat(when.told()).isEqualTo("2020-03-05 02:30, local as stated");
        assertThat(when.possible()).isEqualTo(between("2020-03-04T23:30:00Z", "2020-03-05T00:31:00Z"));
        assertThat(when.cuts())
                .containsExactly(new When.Cut("effect", "The report speaks of the ceasefire as to come."));
    }

    @Test
    void stated_offset_is_used() throws FaultyInput {
        When when = occurrence("i3").when();
        assertThat(when.told()).isEqualTo("2020-03-07 10:00, +03:00");
        assertThat(when.possible()).isEqualTo(between("2020-03-07T07:00:00Z", "2020-03-07T07:01:00Z"));
    }

    @Test
    void two_days_are_the_whole_span() throws FaultyInput {
        When when = occurrence("i2").when();
        assertThat(when.told()).startsWith("2020-03-07 to 2020-03-08, no hour and no zone told");
        assertThat(when.possible()).isEqualTo(between("2020-03-06T21:00:00Z", "2020-03-08T22:00:00Z"));
    }

    @Test
    void zone_not_stated_is_no_zone() throws FaultyInput {
        assertThat(occurrence("i4").when().told()).isEqualTo("2020-03-07, no hour and no zone told");
        assertThat(occurrence("i4").when().possible())
                .isEqualTo(between("2020-03-06T21:00:00Z", "2020-03-07T22:00:00Z"));
    }

    @Test
    void several_places_are_one_of_them() throws FaultyInput {
        assertThat(occurrence("i1").at().ground()).isInstanceOf(Whereabouts.OneOf.class);
        assertThat(occurrence("i1").at().told()).isEqualTo("First Village or Second Village");
        assertThat(occurrence("i3").at().ground())
                .isEqualTo(new Whereabouts.Disc(new Position(35.8, 36.7), Metres.of(1500)));
        assertThat(occurrence("i2").at()).isEqualTo(Located.UNTOLD);
    }

    @Test
    void each_of_several_places_is_an_occurrence_where_the_file_says_so() throws FaultyInput {
        DossierFile file = file();
        assertThat(Occurrences.of(file.dossier().getIncident("i5"), file))
                .extracting(Occurrence::id, each -> each.at().told())
                .containsExactly(tuple("i5.p1", "First Village"), tuple("i5.p2", "Second Village"));
        assertThat(occurrence("i5").when().cuts())
                .containsExactly(new When.Cut("effect", When.Side.AFTER, "An hour into the ceasefire."));
    }

    @Test
    void alleged_actors_may_have_done_it_and_others_too() throws FaultyInput {
        assertThat(occurrence("i1").by()).isEqualTo(new Parties(List.of("X", "N", "S"), true));
        assertThat(occurrence("i1").who().againstTold()).isEqualTo("civilians");
        assertThat(occurrence("i2").by()).isEqualTo(Parties.UNTOLD);
    }

    @Test
    void words_for_those_who_were_hit_stay_words() throws FaultyInput {
        assertThat(occurrence("i1").who().against()).isEqualTo(Parties.UNTOLD);
        assertThat(occurrence("i1").from()).isEqualTo(Located.UNTOLD);
        assertThat(occurrence("i1").what().weapon()).isEqualTo(Weapon.UNTOLD);
    }

    @Test
    void known_id_among_the_words_is_taken_and_excludes_nobody() throws FaultyInput {
        DossierFile file = file();
        Known known = Known.BUILT_IN.with(Known.Sort.ACTOR, List.of("civilians"));
        assertThat(Occurrences.of(file.dossier().getIncident("i1"), file, known)
                        .getFirst()
                        .who()
                        .against())
                .isEqualTo(new Parties(List.of("civilians"), true));
    }

    @Test
    void justification_is_a_plea() throws FaultyInput {
        assertThat(occurrence("i1").pleas()).containsExactly(new Plea("N", "It was an answer."));
        assertThat(occurrence("i2").pleas()).isEmpty();
    }

    private static Occurrence occurrence(String id) throws FaultyInput {
        DossierFile file = file();
        return Occurrences.of(file.dossier().getIncident(id), file).getFirst();
    }

    private static DossierFile file() throws FaultyInput {
        return DossierReader.read(TestFiles.folder(OccurrencesTest.class, "small.yaml"), "small.yaml");
    }

    private static PossibleTime between(String from, String until) {
        return PossibleTime.between(Instant.parse(from), Instant.parse(until));
    }
}
