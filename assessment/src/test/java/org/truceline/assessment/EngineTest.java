package org.truceline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.notation.FaultyInput;
import org.truceline.occurrence.ActClass;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.What;
import org.truceline.occurrence.When;
import org.truceline.occurrence.Who;
import org.truceline.time.Told;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

class EngineTest {

    private static final List<ZoneId> CLOCKS = List.of(ZoneId.of("Asia/Damascus"), ZoneId.of("Europe/Moscow"));
    private static final Whereabouts ON_THE_ROAD = disc(0, 500);

    private Engine engine;

    @BeforeEach
    void read() throws FaultyInput {
        engine = new Engine(Example.agreement());
    }

    @Test
    void attack_on_the_road_after_the_start_is_inconsistent_under_every_reading() {
        Finding finding = fire("shelling", "2020-03-07", ON_THE_ROAD);
        assertThat(finding.name()).isEqualTo(FindingName.INCONSISTENT);
        assertThat(finding.settledBy()).isEmpty();
        assertThat(finding.worlds()).hasSize(4);
        assertThat(finding.sentence())
                .contains("As reported")
                .contains("Who is responsible is a separate question")
                .doesNotContain("guilty")
                .doesNotContain("violation");
    }

    @Test
    void protest_is_not_covered_whatever_its_hour_and_place_and_reaches_no_open_point() {
        Finding finding = fire("protest", "2020-03-05", new Whereabouts.Anywhere());
        assertThat(finding.name()).isEqualTo(FindingName.NOT_COVERED);
        assertThat(finding.failed()).contains(Slot.ACT);
        assertThat(finding.worlds()).isEmpty();
        assertThat(finding.sentence()).endsWith("a protest is not an attack.");
    }

    @Test
    void day_before_the_start_is_not_covered_when_the_report_speaks_of_the_start_as_to_come() {
        When.Cut cut = new When.Cut("effect", "The report speaks of 00:01 as still to come.");
        Finding finding = only(occurrence("air-strike", when("2020-03-05", List.of(cut)), ON_THE_ROAD));
        assertThat(finding.name()).isEqualTo(FindingName.NOT_COVERED);
        assertThat(finding.failed()).contains(Slot.WHEN);
        assertThat(said(finding.reasons()))
                .anyMatch(step -> step.contains("The report speaks of 00:01 as still to come."))
                .anyMatch(step -> step.contains("not later than the report"))
                .anyMatch(step -> step.contains("from 2020-03-04T21:00Z until 2020-03-05T22:00Z"))
                .anyMatch(step -> step.contains("2020-03-05T21:01Z"))
                .anyMatch(step -> step.contains("2020-03-05T22:01Z"));
    }

    @Test
    void cut_that_contradicts_the_told_time_leaves_it_open() {
        When.Cut cut = new When.Cut("effect", "The report speaks of 00:01 as still to come.");
        Finding finding = only(occurrence("shelling", when("2020-05-07", List.of(cut)), ON_THE_ROAD));
        assertThat(finding.name()).isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        assertThat(finding.settledBy().orElseThrow().fact()).contains("two statements about the time");
    }

    @Test
    void several_missing_facts_are_named_together() {
        Finding finding = only(occurrence("unknown-explosion", When.UNTOLD, new Whereabouts.Anywhere()));
        assertThat(finding.settledBy().orElseThrow().fact())
                .startsWith("these together: what kind of act it was; when it happened; the place");
    }

    @Test
    void same_day_without_that_step_depends_on_the_reading_and_asks_for_the_hour_and_the_clock() {
        Finding finding = fire("air-strike", "2020-03-05", ON_THE_ROAD);
        assertThat(finding.name()).isEqualTo(FindingName.DEPENDS_ON_READING);
        assertThat(finding.settledBy())
                .contains(
                        new Gap(
                                Gap.Where.TEXT,
                                "these together: an agreed answer to: On which clock?; the hour, with the clock that it is told on"));
    }

    @Test
    void instant_between_the_two_starts_depends_on_the_reading_of_the_clock() {
        Finding finding = fire("shelling", "2020-03-05T21:30Z", ON_THE_ROAD);
        assertThat(finding.name()).isEqualTo(FindingName.DEPENDS_ON_READING);
        assertThat(finding.settledBy()).contains(new Gap(Gap.Where.TEXT, "an agreed answer to: On which clock?"));
        assertThat(finding.worlds())
                .filteredOn(row -> row.result().equals("inconsistent with the term"))
                .allMatch(row -> "moscow".equals(row.readings().get("zone")));
    }

    @Test
    void place_across_the_edge_is_possible_and_asks_for_the_place() {
        Finding finding = fire("shelling", "2020-03-07", disc(4_500, 6_000));
        assertThat(finding.name()).isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        assertThat(finding.settledBy().orElseThrow().where()).isEqualTo(Gap.Where.REPORT);
    }

    @Test
    void place_that_only_a_better_line_could_tell_is_undetermined_and_asks_for_it() throws FaultyInput {
        engine = new Engine(Example.read(Example.TERMS.replace("narrow: 3 km", "narrow: 6 km")));
        Finding finding = fire("shelling", "2020-03-07", disc(5_300, 0));
        assertThat(finding.name()).isEqualTo(FindingName.UNDETERMINED);
        assertThat(finding.settledBy())
                .contains(new Gap(Gap.Where.MAP, "a version of “the road” known to better than 740 m"));
    }

    @Test
    void place_is_asked_for_alone_only_where_some_place_of_those_told_would_settle_it() throws FaultyInput {
        engine = new Engine(Example.read(Example.TERMS.replace("narrow: 3 km", "narrow: 6 km")));
        assertThat(fire("shelling", "2020-03-07", disc(6_200, 4_000)).settledBy())
                .contains(new Gap(Gap.Where.REPORT, "the exact place, if it lies more than 1 km from the edge"));
        assertThat(fire("shelling", "2020-03-07", disc(6_200, 500)).settledBy())
                .contains(new Gap(Gap.Where.REPORT, "both the exact place and a better version of “the road”"));
    }

    @Test
    void region_that_nobody_has_read_is_undetermined() {
        Finding finding = engine.ask(occurrence("road-block", when("2020-03-07", List.of()), ON_THE_ROAD))
                .findings()
                .get(1);
        assertThat(finding.name()).isEqualTo(FindingName.UNDETERMINED);
        assertThat(finding.settledBy().orElseThrow().where()).isEqualTo(Gap.Where.TEXT);
    }

    @Test
    void order_of_claimed_precision_widening_never_makes_a_finding_firmer() {
        for (double across : new double[] {0, 2_000, 3_500, 5_000, 8_000, 12_000}) {
            Truth narrow = Truth.of(true);
            for (double radius : new double[] {0, 500, 2_000, 5_000, 20_000}) {
                Truth now = fire("shelling", "2020-03-07", disc(across, radius))
                        .reasons()
                        .truth();
                if (radius > 0) {
                    assertThat(now.low() <= narrow.low() && now.high() >= narrow.high())
                            .as("%.0f m from the road, radius %.0f m", across, radius)
                            .isTrue();
                }
                narrow = now;
            }
        }
    }

    @Test
    void placement_tells_inside_outside_or_by_the_reading() {
        assertThat(placement(disc(0, 500)).truth()).isEqualTo(Truth.TRUE);
        assertThat(placement(disc(20_000, 500)).truth()).isEqualTo(Truth.FALSE);
        Placement between = placement(disc(4_500, 400));
        assertThat(between.truth()).isEqualTo(Truth.OPEN);
        assertThat(between.sentence()).contains("by the reading").contains("How wide?");
    }

    private Placement placement(Whereabouts at) {
        return engine.ask(occurrence("shelling", when("2020-03-07", List.of()), at))
                .placements()
                .getFirst();
    }

    private Finding fire(String act, String told, Whereabouts at) {
        return only(occurrence(act, when(told, List.of()), at));
    }

    private Finding only(Occurrence occurrence) {
        return engine.ask(occurrence).findings().getFirst();
    }

    private static When when(String told, List<When.Cut> cuts) {
        return new When(told, "", Told.parse(told).on(CLOCKS), cuts);
    }

    private static Occurrence occurrence(String act, When when, Whereabouts at) {
        return new Occurrence(
                "o", What.only(new ActClass(act)), Who.UNTOLD, new Located(at, "a place"), when, List.of());
    }

    private static Whereabouts disc(double northOfTheRoad, double radius) {
        return new Whereabouts.Disc(new Position(35.8 + northOfTheRoad / 110_950, 36.5), Metres.of(radius));
    }

    private static List<String> said(Reason reason) {
        List<String> all = new ArrayList<>(List.of(reason.says()));
        reason.because().forEach(step -> all.addAll(said(step)));
        return all;
    }
}
