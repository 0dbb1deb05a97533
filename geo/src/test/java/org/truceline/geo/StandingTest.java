package org.truceline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.truceline.truth.Truth;

class StandingTest {

    private static final Line ROAD =
            Line.through(List.of(new Position(35.86, 36.80), new Position(35.82, 36.60), new Position(35.81, 36.32)));
    private static final Region SIX_KILOMETRES = new Corridor(ROAD, Metres.ofKilometres(6), Corridor.Ends.ROUND);

    @Test
    void nearest_point_of_a_line_is_not_beaten_by_any_sample() {
        long seed = 612L;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 300; round++) {
            Position place = new Position(random.nextDouble(35.4, 36.3), random.nextDouble(36.0, 37.2));
            double told = ROAD.nearest(place).distance().value();
            double sampled = Double.POSITIVE_INFINITY;
            for (int step = 0; step <= 2_000; step++) {
                Position point = ROAD.at(Metres.of(ROAD.length().value() * step / 2_000));
                sampled = Math.min(sampled, Geodesy.distance(point, place).value());
            }
            assertThat(told).as("seed %d, round %d, %s", seed, round, place).isLessThanOrEqualTo(sampled + 1e-6);
            assertThat(told).as("seed %d, round %d, %s", seed, round, place).isCloseTo(sampled, within(15.0));
        }
    }

    @Test
    void corridor_covers_its_own_edge_to_the_centimetre() {
        Position onRoad = ROAD.at(Metres.ofKilometres(9));
        double across = Geodesy.inverse(onRoad, ROAD.vertices().get(1)).azi1 - 90;
        Region corridor = SIX_KILOMETRES;
        assertThat(corridor.depth(Geodesy.destination(onRoad, across, Metres.of(5_999.99)))
                        .value())
                .isPositive();
        assertThat(corridor.depth(Geodesy.destination(onRoad, across, Metres.of(6_000.01)))
                        .value())
                .isNegative();
    }

    @Test
    void disc_across_the_edge_is_open_and_becomes_firm_when_it_shrinks() {
        Position place = Geodesy.destination(ROAD.at(Metres.ofKilometres(9)), 0, Metres.of(5_000));
        assertThat(standing(place, 2_000, 0).truth()).isEqualTo(Truth.OPEN);
        assertThat(standing(place, 500, 0).truth()).isEqualTo(Truth.TRUE);
        assertThat(standing(place, 500, 1_000).truth()).isEqualTo(Truth.OPEN);
    }

    @Test
    void nothing_known_of_the_place_is_open_and_far_away_is_outside() {
        assertThat(Standing.of(new Whereabouts.Anywhere(), SIX_KILOMETRES, Metres.ZERO)
                        .truth())
                .isEqualTo(Truth.OPEN);
        assertThat(standing(new Position(33.5, 36.3), 20_000, 3_000).truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void one_of_two_places_is_firm_only_when_both_agree() {
        Whereabouts inside = new Whereabouts.Disc(ROAD.at(Metres.ofKilometres(20)), Metres.of(1_000));
        Whereabouts outside = new Whereabouts.Disc(new Position(35.5, 36.5), Metres.of(1_000));
        Whereabouts tie = new Whereabouts.OneOf(List.of(inside, outside));
        assertThat(Standing.of(tie, SIX_KILOMETRES, Metres.ZERO).truth()).isEqualTo(Truth.OPEN);
        Whereabouts both = new Whereabouts.OneOf(List.of(inside, inside));
        assertThat(Standing.of(both, SIX_KILOMETRES, Metres.ZERO).truth()).isEqualTo(Truth.TRUE);
    }

    @Test
    void area_is_never_firmer_than_its_corners_allow() {
        Polygon small = square(ROAD.at(Metres.ofKilometres(15)), 1_500);
        assertThat(standing(small).truth()).isEqualTo(Truth.TRUE);
        Polygon across = square(Geodesy.destination(ROAD.at(Metres.ofKilometres(15)), 0, Metres.of(6_000)), 1_500);
        assertThat(standing(across).truth()).isEqualTo(Truth.OPEN);
        Polygon longAndThin = Polygon.of(List.of(
                new Position(35.95, 36.30),
                new Position(35.95, 36.85),
                new Position(35.96, 36.85),
                new Position(35.96, 36.30)));
        assertThat(standing(longAndThin).truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void belt_by_compass_differs_from_depth_square_to_a_slanting_line() {
        Line slanting = Line.through(List.of(new Position(35.5, 36.0), new Position(36.0, 36.5)));
        Region byCompass = Polygon.compassBelt(slanting, Metres.ofKilometres(6), Metres.ofKilometres(6));
        Region square = new Corridor(slanting, Metres.ofKilometres(6), Corridor.Ends.ROUND);
        Position fiveNorth = Geodesy.destination(slanting.at(Metres.ofKilometres(35)), 0, Metres.of(5_000));
        Position sevenSquare = Geodesy.destination(slanting.at(Metres.ofKilometres(35)), 0, Metres.of(7_000));
        assertThat(byCompass.depth(fiveNorth).value()).isPositive();
        assertThat(byCompass.depth(sevenSquare).value()).isNegative();
        assertThat(square.depth(sevenSquare).value()).isPositive();
    }

    @Test
    void line_that_turns_back_has_no_belt_by_compass() {
        Line hook = Line.through(List.of(new Position(35.5, 36.0), new Position(35.6, 36.2), new Position(35.7, 36.1)));
        assertThatThrownBy(() -> Polygon.compassBelt(hook, Metres.of(6_000), Metres.of(6_000)))
                .hasMessageContaining("turns back");
    }

    @Test
    void square_end_leaves_out_what_lies_beyond_it() {
        Region flat = new Corridor(ROAD, Metres.ofKilometres(6), Corridor.Ends.FLAT);
        double outward = Geodesy.inverse(ROAD.vertices().get(1), ROAD.vertices().get(0)).azi1;
        Position beyond = Geodesy.destination(ROAD.vertices().getFirst(), outward, Metres.of(2_000));
        assertThat(flat.depth(beyond).value()).isCloseTo(-2_000, within(30.0));
        assertThat(SIX_KILOMETRES.depth(beyond).value()).isCloseTo(4_000, within(1.0));
        Position within = ROAD.at(Metres.ofKilometres(20));
        assertThat(flat.depth(within).value()).isCloseTo(6_000, within(1.0));
    }

    @Test
    void square_end_of_an_uncertain_line_turns_with_it_and_is_open_near_it() {
        Region flat = new Corridor(ROAD, Metres.ofKilometres(6), Corridor.Ends.FLAT);
        Whereabouts nearTheEnd = new Whereabouts.Disc(ROAD.at(Metres.ofKilometres(3)), Metres.of(10));
        assertThat(Standing.of(nearTheEnd, flat, Metres.ZERO).truth()).isEqualTo(Truth.TRUE);
        assertThat(Standing.of(nearTheEnd, flat, Metres.ofKilometres(2.5)).truth())
                .isEqualTo(Truth.OPEN);
        Whereabouts farFromBoth = new Whereabouts.Disc(ROAD.at(Metres.ofKilometres(20)), Metres.of(10));
        assertThat(Standing.of(farFromBoth, flat, Metres.ofKilometres(2.5)).truth())
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void line_that_bends_back_behind_its_end_has_no_square_end() {
        Line hook = Line.through(List.of(
                new Position(35, 36.0),
                new Position(35, 36.05),
                new Position(35.05, 36.05),
                new Position(35.05, 35.80)));
        assertThatThrownBy(() -> Corridor.along(hook, Metres.ofKilometres(6), Corridor.Ends.FLAT))
                .hasMessageContaining("does not bend back");
    }

    @Test
    void outline_that_crosses_itself_or_the_antimeridian_is_refused() {
        assertThatThrownBy(() -> Polygon.of(List.of(
                        new Position(34, 179), new Position(37, 179), new Position(37, -179), new Position(34, -179))))
                .hasMessageContaining("antimeridian");
        assertThatThrownBy(() -> Polygon.of(List.of(
                        new Position(35, 36), new Position(36, 37), new Position(36, 36), new Position(35, 37))))
                .hasMessageContaining("neither cross nor touch");
        assertThatThrownBy(() -> Polygon.of(List.of(new Position(35, 36), new Position(36, 37), new Position(35, 36))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void line_with_one_vertex_is_refused() {
        assertThatThrownBy(() -> Line.through(List.of(new Position(35, 36))))
                .hasMessage("A line needs at least two vertices; found 1.");
    }

    private static Standing standing(Position centre, double radius, double edgeError) {
        return Standing.of(new Whereabouts.Disc(centre, Metres.of(radius)), SIX_KILOMETRES, Metres.of(edgeError));
    }

    private static Standing standing(Polygon outline) {
        return Standing.of(new Whereabouts.Area(outline), SIX_KILOMETRES, Metres.ZERO);
    }

    private static Polygon square(Position centre, double half) {
        return Polygon.of(List.of(
                Geodesy.destination(centre, 45, Metres.of(half)),
                Geodesy.destination(centre, 135, Metres.of(half)),
                Geodesy.destination(centre, 225, Metres.of(half)),
                Geodesy.destination(centre, 315, Metres.of(half))));
    }
}
