package org.truceline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.truth.Truth;

class StripTest {

    private static final Line ROAD =
            Line.through(List.of(new Position(35.86, 36.80), new Position(35.82, 36.60), new Position(35.81, 36.32)));
    private static final Strip SIX_KILOMETRES =
            Strip.around(ROAD, Metres.ofKilometres(6), Strip.Ends.ROUND, Metres.ZERO);
    private static final Line NORTHWARD =
            Line.through(List.of(new Position(40.0, 44.0), new Position(40.3, 44.0), new Position(40.5, 44.2)));

    @Test
    void edges_of_strips_agree_with_geographiclib_at_20_000_points() {
        int told = 0;
        for (long seed = 1; seed <= 100; seed++) {
            Chance chance = new Chance(seed);
            double longest = seed % 5 == 0 ? 400_000 : 20_000;
            Line line = chance.line(2 + (int) chance.upTo(12), longest);
            double from = chance.random.nextBoolean() ? 0 : 10_000;
            Strip both = new Strip(
                    line,
                    Strip.Side.BOTH,
                    Metres.of(from),
                    Optional.of(Metres.of(from + 10_000)),
                    Strip.Ends.ROUND,
                    Metres.ZERO);
            Strip left = new Strip(line, Strip.Side.LEFT, both.from(), both.to(), both.ends(), Metres.ZERO);
            Strip right = new Strip(line, Strip.Side.RIGHT, both.from(), both.to(), both.ends(), Metres.ZERO);
            for (int k = 0; k < 200; k++) {
                double edge = from > 0 && chance.random.nextBoolean() ? from : from + 10_000;
                double off = k % 2 == 0 ? chance.random.nextDouble(-100, 100) : chance.random.nextDouble(-9_000, 9_000);
                Position on = line.at(Metres.of(chance.upTo(line.length().value())));
                Position place = Geodesy.destination(on, chance.upTo(360), Metres.of(edge + off));
                double distance = k % 20 == 0
                        ? LineTest.bruteForce(line, place)
                        : Geodesy.distance(line.nearest(place).point(), place).value();
                if (Math.abs(distance - from) < 2e-3 || Math.abs(distance - from - 10_000) < 2e-3) {
                    continue;
                }
                boolean inside = (from == 0 || distance >= from) && distance <= from + 10_000;
                String as = chance.replay("StripTest") + ", point " + k + " " + place;
                assertThat(truth(both, place)).as(as).isEqualTo(Truth.of(inside));
                Truth onLeft = truth(left, place);
                Truth onRight = truth(right, place);
                if (inside) {
                    assertThat(onLeft).as(as).isEqualTo(onRight.not());
                    told += onLeft.isOpen() ? 0 : 1;
                } else {
                    assertThat(List.of(onLeft, onRight)).as(as).containsOnly(Truth.FALSE);
                }
            }
        }
        assertThat(told).isGreaterThan(5_000);
    }

    @Test
    void strip_covers_its_own_edge_to_the_centimetre() {
        Position onRoad = ROAD.at(Metres.ofKilometres(9));
        double across = Geodesy.inverse(onRoad, ROAD.vertices().get(1)).azi1 - 90;
        assertThat(truth(SIX_KILOMETRES, Geodesy.destination(onRoad, across, Metres.of(5_999.99))))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(SIX_KILOMETRES, Geodesy.destination(onRoad, across, Metres.of(6_000.01))))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void side_is_told_on_a_bent_line_and_not_near_an_uncertain_one() {
        Strip left =
                new Strip(NORTHWARD, Strip.Side.LEFT, Metres.ZERO, Optional.empty(), Strip.Ends.ROUND, Metres.of(300));
        assertThat(truth(left, new Position(40.2, 43.8))).isEqualTo(Truth.TRUE);
        assertThat(truth(left, new Position(40.2, 44.2))).isEqualTo(Truth.FALSE);
        assertThat(truth(left, new Position(40.33, 43.95))).isEqualTo(Truth.TRUE);
        assertThat(truth(left, new Position(40.3, 44.05))).isEqualTo(Truth.FALSE);
        assertThat(truth(left, new Position(40.2, 44.003))).isEqualTo(Truth.OPEN);
        assertThat(truth(left, new Position(39.9, 43.9))).isEqualTo(Truth.OPEN);
        assertThat(truth(left, new Position(60, 44.0))).isEqualTo(Truth.OPEN);
    }

    @Test
    void band_on_one_side_holds_neither_the_other_side_nor_what_is_nearer() {
        Strip band = new Strip(
                NORTHWARD,
                Strip.Side.LEFT,
                Metres.ofKilometres(10),
                Optional.of(Metres.ofKilometres(20)),
                Strip.Ends.FLAT,
                Metres.ZERO);
        Position on = new Position(40.15, 44.0);
        assertThat(truth(band, Geodesy.destination(on, 270, Metres.of(15_000)))).isEqualTo(Truth.TRUE);
        assertThat(truth(band, Geodesy.destination(on, 90, Metres.of(15_000)))).isEqualTo(Truth.FALSE);
        assertThat(truth(band, Geodesy.destination(on, 270, Metres.of(9_000)))).isEqualTo(Truth.FALSE);
        assertThat(truth(band, Geodesy.destination(on, 270, Metres.of(21_000)))).isEqualTo(Truth.FALSE);
        assertThat(truth(band, new Position(39.9, 43.9))).isEqualTo(Truth.FALSE);
    }

    @Test
    void flat_end_leaves_out_what_lies_beyond_it_and_an_untold_one_leaves_it_open() {
        Position end = ROAD.vertices().getFirst();
        double outward = Geodesy.inverse(ROAD.vertices().get(1), end).azi1;
        Position beyond = Geodesy.destination(end, outward, Metres.of(2_000));
        Strip flat = Strip.around(ROAD, Metres.ofKilometres(6), Strip.Ends.FLAT, Metres.ZERO);
        Strip untold = Strip.around(ROAD, Metres.ofKilometres(6), Strip.Ends.UNTOLD, Metres.ZERO);
        assertThat(flat.depths(beyond).most()).isCloseTo(-2_000, within(30.0));
        assertThat(SIX_KILOMETRES.depths(beyond).least()).isCloseTo(4_000, within(1.0));
        assertThat(truth(untold, beyond)).isEqualTo(Truth.OPEN);
        assertThat(truth(untold, ROAD.at(Metres.of(1_000)))).isEqualTo(Truth.TRUE);
        assertThat(truth(untold, Geodesy.destination(end, outward, Metres.of(7_000))))
                .isEqualTo(Truth.FALSE);
        assertThat(flat.depths(ROAD.at(Metres.ofKilometres(20))).least()).isCloseTo(6_000, within(1.0));
    }

    @Test
    void flat_end_of_an_uncertain_line_turns_with_it_and_is_open_near_it() {
        Strip exact = Strip.around(ROAD, Metres.ofKilometres(6), Strip.Ends.FLAT, Metres.ZERO);
        Strip rough = Strip.around(ROAD, Metres.ofKilometres(6), Strip.Ends.FLAT, Metres.ofKilometres(2.5));
        assertThat(truth(exact, ROAD.at(Metres.ofKilometres(3)))).isEqualTo(Truth.TRUE);
        assertThat(truth(rough, ROAD.at(Metres.ofKilometres(3)))).isEqualTo(Truth.OPEN);
        assertThat(truth(rough, ROAD.at(Metres.ofKilometres(20)))).isEqualTo(Truth.TRUE);
    }

    @Test
    void flat_end_turns_about_where_it_is_drawn() {
        Position end = new Position(35, 36);
        Line eastward = Line.through(List.of(end, east(end, 2_000), east(end, 60_000)));
        Strip left =
                new Strip(eastward, Strip.Side.LEFT, Metres.ZERO, Optional.empty(), Strip.Ends.FLAT, Metres.of(400));
        Position north = Geodesy.destination(end, 0, Metres.of(3_000));
        assertThat(truth(left, east(north, 1_700))).isEqualTo(Truth.OPEN);
        assertThat(truth(left, east(north, 1_900))).isEqualTo(Truth.TRUE);
    }

    private static Position east(Position place, double metres) {
        return Geodesy.destination(place, 90, Metres.of(metres));
    }

    @Test
    void line_that_bends_back_behind_its_end_has_no_flat_end() {
        Line hook = Line.through(List.of(
                new Position(35, 36.0),
                new Position(35, 36.05),
                new Position(35.05, 36.05),
                new Position(35.05, 35.80)));
        assertThatThrownBy(() -> Strip.around(hook, Metres.ofKilometres(6), Strip.Ends.FLAT, Metres.ZERO))
                .hasMessageContaining("does not bend back");
    }

    @Test
    void strip_works_across_the_antimeridian() {
        Line line = Line.through(List.of(new Position(-17, 179.5), new Position(-17, -179.5)));
        Strip north = new Strip(
                line, Strip.Side.LEFT, Metres.ZERO, Optional.of(Metres.ofKilometres(10)), Strip.Ends.FLAT, Metres.ZERO);
        Whereabouts across = new Whereabouts.Disc(new Position(-16.95, 180), Metres.of(3_000));
        assertThat(Standing.of(across, north).truth()).isEqualTo(Truth.TRUE);
    }

    @Test
    void ranges_and_errors_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> Strip.around(ROAD, Metres.ZERO, Strip.Ends.ROUND, Metres.ZERO))
                .hasMessage("A strip's far edge lies beyond its near edge; found 0 m to 0 m.");
        assertThatThrownBy(() -> Strip.around(ROAD, Metres.of(5), Strip.Ends.ROUND, Metres.of(-1)))
                .hasMessage("A drawing's error is zero or more; found -1 m.");
    }

    private static Truth truth(Region region, Position place) {
        return Standing.of(new Whereabouts.Disc(place, Metres.ZERO), region).truth();
    }
}
