package org.truceline.assessment.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.assessment.counting.MadeUpOffice.NORTH_FARM;
import static org.truceline.assessment.counting.MadeUpOffice.SOUTH_FARM;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Classes;
import org.truceline.assessment.effort.Area;
import org.truceline.assessment.effort.TimeWindow;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Wording;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.ToldPlace;
import org.truceline.geo.Metres;
import org.truceline.geo.Outline;
import org.truceline.geo.Polygon;
import org.truceline.geo.Position;
import org.truceline.occurrence.ClassTree;

class CountingTest {

    private static final Classes CLASSES = Classes.BUILT_IN;
    private static final TimeWindow DAY =
            new TimeWindow(Instant.parse("2020-03-06T00:00:00Z"), Instant.parse("2020-03-07T00:00:00Z"));

    private final MadeUpOffice office = new MadeUpOffice();

    @Test
    void forty_discharges_within_the_hour_are_forty_by_one_rule_and_one_by_the_other() {
        office.heard(25, NORTH_FARM, "2020-03-06T10:00");
        office.heard(15, NORTH_FARM, "2020-03-06T10:40");

        assertThat(count(CountingRule.EACH)).hasToString("40");
        assertThat(count(CountingRule.SHELLINGS)).hasToString("1");
    }

    @Test
    void twenty_nine_discharges_count_each() {
        office.heard(14, NORTH_FARM, "2020-03-06T10:00");
        office.heard(15, NORTH_FARM, "2020-03-06T10:40");

        assertThat(count(CountingRule.SHELLINGS)).hasToString("29");
    }

    @Test
    void a_gap_that_may_or_may_not_be_over_an_hour_leaves_both_counts() {
        office.heard(20, NORTH_FARM, "2020-03-06T10:00");
        office.heard(20, NORTH_FARM, "2020-03-06T11:00");

        assertThat(count(CountingRule.EACH)).hasToString("40");
        assertThat(count(CountingRule.SHELLINGS)).hasToString("from 1 to 40");
    }

    @Test
    void a_gap_surely_over_an_hour_begins_another_series() {
        office.heard(30, NORTH_FARM, "2020-03-06T10:00");
        office.heard(30, NORTH_FARM, "2020-03-06T11:02");

        assertThat(count(CountingRule.SHELLINGS)).hasToString("2");
    }

    @Test
    void discharges_at_two_places_are_two_series() {
        office.heard(20, NORTH_FARM, "2020-03-06T10:00");
        office.heard(20, SOUTH_FARM, "2020-03-06T10:01");

        assertThat(count(CountingRule.SHELLINGS)).hasToString("40");
    }

    @Test
    void places_that_are_one_by_distance_are_one_series() {
        office.heard(20, NORTH_FARM, "2020-03-06T10:00");
        office.heard(20, SOUTH_FARM, "2020-03-06T10:01");

        assertThat(count(CountingRule.SHELLINGS.within(Metres.ofKilometres(15))))
                .hasToString("1");
        assertThat(count(CountingRule.SHELLINGS.within(Metres.ofKilometres(11))))
                .hasToString("from 1 to 40");
        assertThat(count(CountingRule.SHELLINGS.within(Metres.ofKilometres(5)))).hasToString("40");
    }

    @Test
    void an_undetermined_weapon_may_be_the_same_as_the_other() {
        office.heard("mortar", exactly(20), NORTH_FARM, "2020-03-06T10:00");
        office.heard("", exactly(20), NORTH_FARM, "2020-03-06T10:01");

        assertThat(count(CountingRule.SHELLINGS)).hasToString("from 1 to 40");
    }

    @Test
    void a_number_told_for_a_whole_day_may_have_been_one_series_or_none() {
        office.heard(40, NORTH_FARM, "2020-03-06");

        assertThat(count(CountingRule.SHELLINGS)).hasToString("from 1 to 40");
    }

    @Test
    void several_has_no_number_and_leaves_the_count_without_an_upper_bound() {
        office.heard("mortar", Optional.of(Amount.of(Wording.SEVERAL)), NORTH_FARM, "2020-03-06T10:00");
        office.heard(3, SOUTH_FARM, "2020-03-06T10:00");

        assertThat(count(CountingRule.EACH)).hasToString("at least 5");
        assertThat(count(CountingRule.SHELLINGS)).hasToString("from 4 to 32");
    }

    @Test
    void an_account_without_a_number_tells_of_one_at_least() {
        office.heard("mortar", Optional.empty(), NORTH_FARM, "2020-03-06T10:00");

        assertThat(count(CountingRule.EACH)).hasToString("at least 1");
    }

    @Test
    void accounts_that_a_person_brought_together_count_once_with_every_number_they_tell() {
        RecordId one = office.heard(3, NORTH_FARM, "2020-03-06T10:00");
        RecordId other = office.heard(5, NORTH_FARM, "2020-03-06T10:05");
        office.incident(one, other);

        assertThat(units().counted()).hasSize(1);
        assertThat(count(CountingRule.EACH)).hasToString("from 3 to 5");
    }

    @Test
    void an_account_in_no_incident_counts_and_is_said_to_be_possibly_the_same_as_another() {
        office.incident(office.heard(3, NORTH_FARM, "2020-03-06T10:00"));
        RecordId alone = office.heard(3, NORTH_FARM, "2020-03-06T10:00");
        office.heard(2, SOUTH_FARM, "2020-03-06T12:00");

        assertThat(count(CountingRule.EACH)).hasToString("8");
        assertThat(units().mayRepeat()).extracting(Unit::record).containsExactly(alone);
        assertThat(new Counting(CountingRule.EACH, ClassTree.weapons())
                        .of(units().withoutRepeats().counted()))
                .hasToString("5");
    }

    @Test
    void rows_coded_by_machines_enter_no_count_and_are_told_beside_it() {
        RecordId coded = office.machineCoded(NORTH_FARM, "2020-03-06T10:00");
        RecordId read = office.heard(3, NORTH_FARM, "2020-03-06T10:00");
        office.incident(coded, read);
        RecordId alone = office.machineCoded(SOUTH_FARM, "2020-03-06T12:00");
        office.machineCoded(SOUTH_FARM, "2020-02-01T12:00");

        assertThat(count(CountingRule.EACH)).hasToString("3");
        assertThat(units().machineCoded()).containsExactly(coded, alone);
    }

    @Test
    void what_may_lie_outside_the_window_may_be_none() {
        office.heard(4, NORTH_FARM, "2020-03-06T10:00");
        office.heard(3, NORTH_FARM, "2020-03-06T23:59:30");
        office.enter(new org.truceline.evidence.register.ClaimMade(
                office.enter(new org.truceline.evidence.register.ReceivedReport(
                        Optional.empty(),
                        org.truceline.evidence.register.ReceivedReport.Channel.RADIO,
                        Optional.empty(),
                        org.truceline.evidence.register.Clocked.at("2020-03-06", ZoneOffset.UTC),
                        Optional.empty(),
                        "made up",
                        List.of(),
                        org.truceline.evidence.register.ReceivedReport.Caution.NONE)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new org.truceline.evidence.register.Happening(
                        "shelling", Optional.empty(), exactly(2), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty()));

        assertThat(count(CountingRule.EACH)).hasToString("from 7 to 9");
    }

    @Test
    void an_act_that_is_not_asked_for_is_not_counted() {
        office.heard(4, NORTH_FARM, "2020-03-06T10:00");

        assertThat(Units.of(
                                office.register(),
                                new CountQuestion("protests", List.of("protest"), DAY, Optional.empty()),
                                List.of(ZoneOffset.UTC),
                                CLASSES)
                        .counted())
                .isEmpty();
    }

    @Test
    void only_what_lies_in_the_area_counts_and_what_may_lie_in_it_may() {
        office.heard(4, NORTH_FARM, "2020-03-06T10:00");
        office.heard(5, SOUTH_FARM, "2020-03-06T10:00");
        office.heard(6, new ToldPlace("nobody located it", List.of()), "2020-03-06T10:00");
        Area north = new Area(
                "the north",
                new Outline(
                        Polygon.of(List.of(
                                new Position(35.45, 36),
                                new Position(35.45, 37),
                                new Position(36, 37),
                                new Position(36, 36))),
                        Metres.ZERO));

        Units units = Units.of(
                office.register(),
                new CountQuestion("shelling", List.of("shelling"), DAY, Optional.of(north)),
                List.of(ZoneOffset.UTC),
                CLASSES);

        assertThat(new Counting(CountingRule.EACH, ClassTree.weapons()).of(units.counted()))
                .hasToString("from 4 to 10");
    }

    @Test
    void two_rules_are_reconciled_line_by_line_with_the_records_of_each() {
        RecordId one = office.heard(25, NORTH_FARM, "2020-03-06T10:00");
        RecordId other = office.heard(15, NORTH_FARM, "2020-03-06T10:40");
        RecordId apart = office.heard(3, SOUTH_FARM, "2020-03-06T10:00");

        Reconciliation both =
                Reconciliation.of(units().counted(), CountingRule.EACH, CountingRule.SHELLINGS, ClassTree.weapons());

        assertThat(both.differing()).hasSize(1);
        assertThat(both.differing().getFirst().records()).containsExactly(one, other);
        assertThat(both.differing().getFirst().byFirst()).hasToString("40");
        assertThat(both.differing().getFirst().bySecond()).hasToString("1");
        assertThat(both.alike().records()).containsExactly(apart);
        assertThat(both.byFirst()).hasToString("43");
        assertThat(both.bySecond()).hasToString("4");
    }

    @Test
    void a_rule_tells_its_fields_and_its_source() {
        assertThat(CountingRule.SHELLINGS.inWords())
                .isEqualTo("a shelling of thirty or more as one: 30 or more of one weapon class at one place (the same"
                        + " named place), no two neighbours more than an hour apart, count as one; fewer count each (as"
                        + " informnapalm.org/en/metodolohia describes the rule of Ukraine's Joint Forces Operation, read"
                        + " in an account of it and not in the rule itself)");
    }

    private static Optional<Amount> exactly(int number) {
        return Optional.of(Amount.of(Wording.EXACTLY, number));
    }

    private Units units() {
        return Units.of(
                office.register(),
                new CountQuestion(
                        "discharges and explosions", CountQuestion.DISCHARGES_AND_EXPLOSIONS, DAY, Optional.empty()),
                List.of(ZoneOffset.UTC),
                CLASSES);
    }

    private Count count(CountingRule rule) {
        return new Counting(rule, ClassTree.weapons()).of(units().counted());
    }
}
