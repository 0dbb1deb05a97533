package org.truceline.intake.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.truceline.geo.Whereabouts;
import org.truceline.intake.Known;
import org.truceline.intake.Known.Sort;
import org.truceline.intake.Written;
import org.truceline.notation.Fields;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Medium;
import org.truceline.occurrence.Numbers;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Occurrence.Plea;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.Relation;
import org.truceline.occurrence.Weapon;
import org.truceline.occurrence.When;
import org.truceline.time.PossibleTime;

/** The incidents are made up. */
class IncidentFormsTest {

    @Test
    void weapon_is_a_class_with_what_is_told_of_it() {
        assertThat(read("weapon: {class: mortar, calibre: 120 mm, range: [5 km, 7 km]}")
                        .what()
                        .weapon())
                .isEqualTo(new Weapon("mortar", Numbers.exactly(120), new Numbers(5000, 7000)));
        assertThat(read("weapon: tank").what().weapon()).isEqualTo(new Weapon("tank", Numbers.UNTOLD, Numbers.UNTOLD));
        assertThat(read("weapon: {calibre: {atLeast: 100 mm}}").what().weapon().id())
                .isEqualTo(ClassTree.WEAPON);
    }

    @Test
    void medium_and_number_are_read() {
        Occurrence incident = read("medium: air, number: {atLeast: 3, atMost: 9}");
        assertThat(incident.what().medium()).contains(Medium.AIR);
        assertThat(incident.what().number()).isEqualTo(new Numbers(3, 9));
        assertThat(fault("medium: space")).contains("expected land, air or sea; found \"space\".");
    }

    @Test
    void several_alleged_mean_one_of_them_unless_others_are_possible() {
        assertThat(read("by: [N, S]").by()).isEqualTo(new Parties(List.of("N", "S"), false));
        assertThat(read("by: N, orOthers: yes").by()).isEqualTo(new Parties(List.of("N"), true));
        assertThat(read("note: nobody named").by()).isEqualTo(Parties.UNTOLD);
        assertThat(fault("orOthers: no")).contains("somebody under by");
    }

    @Test
    void target_is_ids_and_words_are_kept() {
        Occurrence ids = read("against: [civilian, N]");
        assertThat(ids.who().against()).isEqualTo(new Parties(List.of("civilian", "N"), false));
        assertThat(ids.who().againstTold()).isEqualTo("civilian or N");
        Occurrence words = read("against: [civilian, a house by the road], againstTold: people in a house");
        assertThat(words.who().against()).isEqualTo(new Parties(List.of("civilian"), true));
        assertThat(words.who().againstTold()).isEqualTo("people in a house");
    }

    @Test
    void origin_is_written_as_a_place_is() {
        Occurrence incident = read("from: {notIn: [north], name: across the river}");
        assertThat(incident.from().relations()).containsExactly(new Relation.NotIn("north"));
        assertThat(incident.from().told()).isEqualTo("across the river");
        assertThat(incident.from().ground()).isEqualTo(new Whereabouts.Anywhere());
    }

    @Test
    void report_is_not_earlier_than_what_it_tells() {
        When when = read("when: \"2020-03-05\", clocks: [UTC], reported: \"2020-03-05T20:00Z\"")
                .when();
        assertThat(when.possible()).isEqualTo(between("2020-03-05T00:00:00Z", "2020-03-05T20:01:00Z"));
        assertThat(when.told()).isEqualTo("2020-03-05, no hour and no zone told, reported 2020-03-05T20:00Z");
        assertThat(read("reported: \"2020-03-05T20:00Z\"").when().possible())
                .isEqualTo(new PossibleTime(Optional.empty(), Optional.of(Instant.parse("2020-03-05T20:01:00Z"))));
        assertThat(fault("when: \"2020-03-06T20:00Z\", reported: \"2020-03-05T20:00Z\""))
                .contains("The two leave no time at all");
    }

    @Test
    void bounds_beside_when_narrow_it() {
        When when = read("when: \"2020-03-05\", clocks: [UTC], notBefore: \"2020-03-05T10:00\", notAfter:"
                        + " \"2020-03-05T12:00Z\"")
                .when();
        assertThat(when.possible()).isEqualTo(between("2020-03-05T10:00:00Z", "2020-03-05T12:01:00Z"));
        assertThat(when.clocks()).isEqualTo("on the clock of UTC");
    }

    @Test
    void when_may_be_a_pair_and_clocks_may_be_offsets() {
        assertThat(read("when: [\"2020-03-05\", \"2020-03-06\"], clocks: [\"+02:00\"]")
                        .when()
                        .possible())
                .isEqualTo(between("2020-03-04T22:00:00Z", "2020-03-06T22:00:00Z"));
    }

    @Test
    void plea_is_by_the_alleged_where_nobody_else_is_named() {
        assertThat(read("by: N, pleads: self-defence").pleas()).containsExactly(new Plea("N", "self-defence"));
        assertThat(read("by: N, pleas: [{exception: duress}, {by: S, exception: order}]")
                        .pleas())
                .containsExactly(new Plea("N", "duress"), new Plea("S", "order"));
        assertThat(fault("by: [N, S], pleads: [self-defence]")).contains("Say who pleads it");
    }

    @Test
    void plea_may_be_free_words_but_not_nearly_the_name_of_an_exception() {
        Known known = Known.BUILT_IN.with(Sort.PLEA, List.of("return-fire"));
        assertThat(Written.read("{act: attack, by: N, pleads: it was an answer}", of(known))
                        .orElseThrow()
                        .pleas())
                .containsExactly(new Plea("N", "it was an answer"));
        assertThat(Written.faults("{act: attack, by: N, pleads: return-fier}", of(known)))
                .singleElement()
                .asString()
                .contains("pleads: expected an exception of the agreement; found \"return-fier\".")
                .endsWith("Did you mean \"return-fire\"?");
        assertThat(Written.faults("{act: attack, by: N, pleas: [{exception: retrun-fire}]}", of(known)))
                .singleElement()
                .asString()
                .contains("exception: expected an exception of the agreement");
    }

    @Test
    void classes_of_an_agreement_are_known_when_given_and_its_actors_alone() {
        Known known = Known.BUILT_IN
                .with(Sort.ACT, List.of("act", "sabotage"))
                .with(Sort.WEAPON, List.of("d-30"))
                .with(Sort.ACTOR, List.of("N", "S"));
        assertThat(Written.read("{act: sabotage, by: N, against: civilian, weapon: d-30}", of(known)))
                .isPresent();
        assertThat(Written.faults("{act: sabotge, by: M, against: civilain, weapon: {class: d-31}}", of(known)))
                .satisfiesExactly(
                        act -> assertThat(act).contains("\"sabotage\"?"),
                        weapon -> assertThat(weapon).contains("\"d-30\"?"),
                        by -> assertThat(by).contains("an actor or a class of actors; found \"M\""),
                        against -> assertThat(against).contains("\"civilian\"?"));
    }

    @Test
    void incident_of_a_case_needs_no_id() {
        assertThat(read("note: none").id()).isEqualTo("the case");
        assertThat(read("id: own").id()).isEqualTo("own");
    }

    private static Function<Fields, Optional<Occurrence>> of(Known known) {
        return fields -> IncidentFile.of(fields, "the case", known);
    }

    private static Occurrence read(String text) {
        return Written.read("{act: attack, " + text + "}", of(Known.BUILT_IN)).orElseThrow();
    }

    private static String fault(String text) {
        return String.join("\n", Written.faults("{act: attack, " + text + "}", of(Known.BUILT_IN)));
    }

    private static PossibleTime between(String from, String until) {
        return PossibleTime.between(Instant.parse(from), Instant.parse(until));
    }
}
