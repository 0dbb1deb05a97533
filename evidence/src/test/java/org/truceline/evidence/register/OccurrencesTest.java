package org.truceline.evidence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.truceline.evidence.Amount;
import org.truceline.evidence.ResponseType;
import org.truceline.evidence.Wording;
import org.truceline.geo.Bearings;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.Numbers;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Weapon;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

class OccurrencesTest {

    private static final Meaning.Spot POST = new Meaning.Spot("post 4", new Position(35, 36), Metres.of(50), true);
    private static final ToldPlace AT_POST = new ToldPlace("post 4", List.of(POST));
    private static final Clocked FIRST = Clocked.at("2020-03-06T00:40", ZoneOffset.UTC);
    private static final Clocked LATER = Clocked.at("2020-03-06T00:45", ZoneOffset.UTC);

    private final Office office = new Office();

    @Test
    void two_posts_that_heard_it_leave_open_what_they_differ_in() {
        Occurrence one = single(office.incident(
                "x", heard("post 4", Optional.of("mortar"), 3, FIRST), heard("post 5", Optional.empty(), 5, LATER)));

        assertThat(one.what().number()).isEqualTo(new Numbers(3, 5));
        assertThat(one.what().weapon()).isEqualTo(Weapon.UNTOLD);
        assertThat(one.when().possible())
                .isEqualTo(PossibleTime.between(
                        Instant.parse("2020-03-06T00:40:00Z"), Instant.parse("2020-03-06T00:46:00Z")));
        assertThat(one.by().others()).isTrue();
    }

    @Test
    void bearing_and_distance_from_the_observer_are_its_place() {
        Occurrence one = single(office.incident("x", heard("post 4", Optional.empty(), 1, FIRST)));

        assertThat(one.at().ground())
                .isEqualTo(new Whereabouts.Sector(
                        POST.whereabouts(), new Bearings(170, 190), Metres.of(1500), Metres.of(2000)));
    }

    @Test
    void accounts_of_several_acts_are_several_occurrences() {
        RecordId incident = office.incident(
                "x",
                claim(new Happening(
                        "shelling", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
                claim(new Happening(
                        "airstrike", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));

        assertThat(occurrences(incident)).extracting(each -> each.act().id()).containsExactly("shelling", "airstrike");
    }

    @Test
    void one_account_without_a_place_or_a_time_leaves_both_open() {
        RecordId incident = office.incident(
                "x",
                claim(new Happening(
                        "shelling", Optional.empty(), Optional.empty(), Optional.of(AT_POST), Optional.of(FIRST))),
                claim(new Happening(
                        "shelling", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));

        assertThat(single(incident).at().ground()).isEqualTo(new Whereabouts.Anywhere());
        assertThat(single(incident).when().possible()).isEqualTo(PossibleTime.ANY);
    }

    @Test
    void a_time_without_a_zone_is_held_against_every_clock_of_the_office() {
        Clocked noZone = new Clocked(Told.parse("2020-03-06T00:40"), Optional.empty(), Optional.empty());
        RecordId incident = office.incident(
                "x",
                claim(new Happening(
                        "shelling", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(noZone))));

        Occurrence one = new Occurrences(
                        office.register(), List.of(ZoneId.of("Asia/Damascus"), ZoneId.of("Europe/Istanbul")))
                .of(incident)
                .getFirst();

        assertThat(one.when().possible())
                .isEqualTo(PossibleTime.between(
                        Instant.parse("2020-03-05T21:40:00Z"), Instant.parse("2020-03-05T22:41:00Z")));
        assertThat(one.when().told()).isEqualTo("2020-03-06 00:40, no zone stated");
    }

    @Test
    void only_a_justification_pleads_and_silence_does_not() {
        RecordId incident = office.incident(
                "x",
                claim(new Happening(
                        "shelling", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
        respond(incident, ResponseType.NO_COMMENT, Optional.empty());
        respond(incident, ResponseType.DENIED_SIMILAR, Optional.of("earlier claims were wrong"));
        assertThat(single(incident).pleas()).isEmpty();

        respond(incident, ResponseType.JUSTIFIED, Optional.of("they fired first"));
        assertThat(single(incident).pleas()).containsExactly(new Occurrence.Plea("one side", "they fired first"));
    }

    @Test
    void an_incident_without_accounts_asks_nothing() {
        assertThat(occurrences(office.incident("x"))).isEmpty();
    }

    private RecordId heard(String observer, Optional<String> weapon, long number, Clocked when) {
        return office.enter(
                "a",
                new ObservationMade(
                        observer,
                        AT_POST,
                        Set.of(ObservationMade.Means.HEARD),
                        Optional.of(new Bearings(170, 190)),
                        Optional.of(new ObservationMade.Away(Metres.of(1500), Metres.of(2000))),
                        new Happening(
                                "shelling",
                                weapon,
                                Optional.of(Amount.of(Wording.EXACTLY, number)),
                                Optional.empty(),
                                Optional.of(when)),
                        Optional.empty(),
                        Optional.empty()));
    }

    private RecordId claim(Happening happening) {
        return office.enter(
                "a",
                new ClaimMade(
                        office.report(Optional.empty(), List.of()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        happening,
                        Optional.of("one side"),
                        Optional.empty()));
    }

    private void respond(RecordId incident, ResponseType type, Optional<String> says) {
        office.enter(
                "a",
                new ResponseGiven(
                        incident,
                        "one side",
                        type,
                        Optional.empty(),
                        says,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private List<Occurrence> occurrences(RecordId incident) {
        return new Occurrences(office.register(), List.of(ZoneOffset.UTC)).of(incident);
    }

    private Occurrence single(RecordId incident) {
        assertThat(occurrences(incident)).hasSize(1);
        return occurrences(incident).getFirst();
    }
}
