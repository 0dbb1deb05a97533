package org.truceline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.assessment.MadeUp.FIRM;
import static org.truceline.assessment.MadeUp.time;
import static org.truceline.assessment.MadeUp.utc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.NamedPlace;
import org.truceline.agreement.NamedRegion;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.Value;
import org.truceline.geo.Line;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Relation;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/** Made up: a front at 40 degrees north moves to 41 in March, and to 42 in April. */
class EpochsTest {

    private static final Instant MARCH = utc("2020-03-01T00:00Z");
    private static final Instant APRIL = utc("2020-04-01T00:00Z");
    private static final NamedLine LINE = new NamedLine(
            "front",
            "the front",
            List.of(),
            List.of(
                    version(40, Optional.empty(), Optional.of(MARCH)),
                    version(41, Optional.of(MARCH), Optional.of(APRIL)),
                    version(42, Optional.of(APRIL), Optional.empty())),
            "",
            Optional.empty());
    private static final RegionRule.Band FRONT = band(LINE);

    @Test
    void time_is_cut_where_a_line_moves_and_nowhere_else() {
        Instant first = utc("2020-02-10T00:00Z");
        assertThat(epochs(time("2020-02-10T00:00Z", "2020-02-12T00:00Z"))).containsExactly(first);
        assertThat(epochs(time("2020-02-10T00:00Z", "2020-03-01T00:00Z")))
                .as("its end is not in it")
                .containsExactly(first);
        assertThat(epochs(time("2020-02-10T00:00Z", "2020-03-02T00:00Z"))).containsExactly(first, MARCH);
        assertThat(epochs(time("2020-03-01T00:00Z", "2020-05-01T00:00Z"))).containsExactly(MARCH, APRIL);
        assertThat(epochs(PossibleTime.ANY)).containsExactly(MARCH.minusSeconds(1), MARCH, APRIL);
    }

    @Test
    void region_made_of_others_is_cut_where_any_of_their_lines_moves() {
        PossibleTime both = time("2020-02-10T00:00Z", "2020-03-02T00:00Z");
        RegionRule undrawn = new RegionRule.Undrawn("never published");
        RegionRule named = new RegionRule.Reference(
                new NamedRegion("named", "named", FRONT, List.of(), List.of(), Optional.empty()));
        for (RegionRule rule : List.of(
                named,
                new RegionRule.Union(List.of(undrawn, FRONT)),
                new RegionRule.Common(List.of(undrawn, FRONT)),
                new RegionRule.Minus(undrawn, FRONT),
                new RegionRule.Minus(FRONT, undrawn),
                new RegionRule.Open(Value.of(FRONT)))) {
            assertThat(Epochs.of(rule, FIRM, both)).hasSize(2);
        }
        assertThat(Epochs.of(undrawn, FIRM, both)).hasSize(1);
    }

    @Test
    void place_that_the_versions_tell_differently_asks_for_the_time() {
        Reason reason = ask(41, time("2020-02-10T00:00Z", "2020-03-02T00:00Z"));
        assertThat(reason.truth()).isEqualTo(Truth.OPEN);
        assertThat(reason.gaps())
                .containsExactly(new Gap(Gap.Where.REPORT, "the time, to tell which version of the line held"));
        assertThat(ask(41, time("2020-02-10T00:00Z", "2020-03-01T00:00Z")).truth())
                .isEqualTo(Truth.FALSE);
        assertThat(ask(41, time("2020-03-01T00:00Z", "2020-03-02T00:00Z")).truth())
                .isEqualTo(Truth.TRUE);
        assertThat(ask(50, PossibleTime.ANY).truth())
                .as("outside by each version")
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void place_told_from_a_line_that_moves_is_asked_by_each_version_also_of_ground_that_does_not() {
        assertThat(askBesideTheLine(time("2020-02-10T00:00Z", "2020-04-01T00:00Z")))
                .isEqualTo(Truth.TRUE);
        assertThat(askBesideTheLine(time("2020-04-01T00:00Z", "2020-05-01T00:00Z")))
                .isEqualTo(Truth.FALSE);
        assertThat(askBesideTheLine(time("2020-03-20T00:00Z", "2020-04-02T00:00Z")))
                .isEqualTo(Truth.OPEN);
        assertThat(askBesideTheLine(PossibleTime.ANY)).isEqualTo(Truth.OPEN);
    }

    /** Whether what is told within a kilometre of the line lies within 150 km of where it ran first. */
    private static Truth askBesideTheLine(PossibleTime when) {
        Relation beside = new Relation.FromLine("front", Optional.empty(), Metres.ZERO, Metres.ofKilometres(1));
        NamedPlace place = new NamedPlace("place", "the place", new Position(40, 30.5), Metres.ZERO);
        return ask(
                        new Located(new Whereabouts.Anywhere(), List.of(beside), "there"),
                        new RegionRule.Disc(place, Value.of(Metres.ofKilometres(150))),
                        when)
                .truth();
    }

    private static List<Instant> epochs(PossibleTime when) {
        return Epochs.of(FRONT, FIRM, when);
    }

    private static Reason ask(double north, PossibleTime when) {
        Whereabouts ground = new Whereabouts.Disc(new Position(north, 30.5), Metres.ZERO);
        return ask(new Located(ground, List.of(), "there"), FRONT, when);
    }

    private static Reason ask(Located there, RegionRule rule, PossibleTime when) {
        return new PlaceCondition(
                        new MadeUp().with(LINE).agreement(),
                        new Regions(),
                        Standings.MEASURED,
                        there,
                        MadeUp.when(when),
                        "the place")
                .ask(rule, FIRM);
    }

    private static RegionRule.Band band(NamedLine line) {
        return new RegionRule.Band(
                Value.of(line),
                Optional.empty(),
                Value.of(Metres.ZERO),
                Optional.of(Value.of(Metres.ofKilometres(5))),
                new RegionRule.Shape(
                        Value.of(RegionRule.Ends.ROUND),
                        Value.of(RegionRule.Depth.SQUARE),
                        Value.of(true),
                        Value.of(true)),
                Optional.empty());
    }

    private static NamedLine.Version version(double north, Optional<Instant> from, Optional<Instant> until) {
        Line line = Line.through(List.of(new Position(north, 30), new Position(north, 31)));
        return new NamedLine.Version(
                new Drawn.LineVersion("front", "the front", line, Drawn.Basis.JUDGED, Metres.ZERO, "made up"),
                from,
                until);
    }
}
