package org.truceline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.truth.Truth;

class StandingTest {

    private static final Line ROAD =
            Line.through(List.of(new Position(35.86, 36.80), new Position(35.82, 36.60), new Position(35.81, 36.32)));
    private static final Region SIX_KILOMETRES = around(0);

    @Test
    void disc_across_the_edge_is_open_and_becomes_firm_when_it_shrinks() {
        Position place = Geodesy.destination(ROAD.at(Metres.ofKilometres(9)), 0, Metres.of(5_000));
        assertThat(truth(disc(place, 2_000))).isEqualTo(Truth.OPEN);
        assertThat(truth(disc(place, 500))).isEqualTo(Truth.TRUE);
        assertThat(Standing.of(disc(place, 500), around(1_000)).truth()).isEqualTo(Truth.OPEN);
    }

    @Test
    void nothing_known_of_the_place_is_open_and_far_away_is_outside() {
        Standing unknown = Standing.of(new Whereabouts.Anywhere(), SIX_KILOMETRES);
        assertThat(unknown).isEqualTo(new Standing(Truth.OPEN, Optional.empty(), Optional.empty()));
        assertThat(Standing.of(disc(new Position(33.5, 36.3), 20_000), around(3_000))
                        .truth())
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void one_of_two_places_is_firm_only_when_both_agree() {
        Whereabouts inside = disc(ROAD.at(Metres.ofKilometres(20)), 1_000);
        Whereabouts outside = disc(new Position(35.5, 36.5), 1_000);
        assertThat(truth(new Whereabouts.OneOf(List.of(inside, outside)))).isEqualTo(Truth.OPEN);
        assertThat(truth(new Whereabouts.OneOf(List.of(inside, inside)))).isEqualTo(Truth.TRUE);
    }

    @Test
    void area_is_never_firmer_than_its_corners_allow() {
        assertThat(truth(square(ROAD.at(Metres.ofKilometres(15)), 1_500))).isEqualTo(Truth.TRUE);
        Position north = Geodesy.destination(ROAD.at(Metres.ofKilometres(15)), 0, Metres.of(6_000));
        assertThat(truth(square(north, 1_500))).isEqualTo(Truth.OPEN);
        Whereabouts longAndThin = new Whereabouts.Area(Polygon.of(List.of(
                new Position(35.95, 36.30),
                new Position(35.95, 36.85),
                new Position(35.96, 36.85),
                new Position(35.96, 36.30))));
        assertThat(truth(longAndThin)).isEqualTo(Truth.FALSE);
    }

    @Test
    void sector_is_told_by_its_bearings_also_across_north() {
        Whereabouts.Disc observer = disc(new Position(35.70, 36.50), 500);
        assertThat(truth(sector(observer, 350, 10, 9_500, 16_000))).isEqualTo(Truth.TRUE);
        assertThat(truth(sector(observer, 100, 260, 0, 16_000))).isEqualTo(Truth.FALSE);
        assertThat(truth(sector(observer, 0, 360, 0, 16_000))).isEqualTo(Truth.OPEN);
        assertThat(truth(sector(observer, 350, 10, 4_000, 16_000))).isEqualTo(Truth.OPEN);
    }

    @Test
    void stretch_and_strip_are_told_along_their_line() {
        Whereabouts near =
                new Whereabouts.Stretch(ROAD, Metres.ofKilometres(5), Metres.ofKilometres(20), Metres.of(2_000));
        assertThat(truth(near)).isEqualTo(Truth.TRUE);
        Region east = new Outline(
                Polygon.of(List.of(
                        new Position(35.7, 36.7),
                        new Position(35.7, 37),
                        new Position(36, 37),
                        new Position(36, 36.7))),
                Metres.ZERO);
        assertThat(Standing.of(near, east).truth()).isEqualTo(Truth.OPEN);
        Whereabouts farther = new Whereabouts.Beside(band(7, 12));
        assertThat(truth(farther)).isEqualTo(Truth.FALSE);
        assertThat(truth(new Whereabouts.Beside(band(1, 5)))).isEqualTo(Truth.TRUE);
        assertThat(truth(new Whereabouts.Beside(band(5, 8)))).isEqualTo(Truth.OPEN);
    }

    @Test
    void several_statements_narrow_the_place_and_contradictions_leave_it_open() {
        Position north = Geodesy.destination(ROAD.at(Metres.ofKilometres(20)), 0, Metres.of(8_000));
        Whereabouts wide = disc(north, 6_000);
        Whereabouts close = new Whereabouts.Beside(band(1, 5));
        assertThat(truth(wide)).isEqualTo(Truth.OPEN);
        assertThat(truth(new Whereabouts.All(List.of(wide, close)))).isEqualTo(Truth.TRUE);
        assertThat(truth(new Whereabouts.All(List.of(close, wide, new Whereabouts.Anywhere()))))
                .isEqualTo(Truth.TRUE);
        Whereabouts elsewhere = disc(new Position(35.5, 36.5), 1_000);
        assertThat(truth(new Whereabouts.All(List.of(close, elsewhere)))).isEqualTo(Truth.OPEN);
    }

    @Test
    void vast_whereabouts_are_bounded_and_open() {
        Whereabouts westOfTheRoad = new Whereabouts.Beside(
                new Strip(ROAD, Strip.Side.LEFT, Metres.ZERO, Optional.empty(), Strip.Ends.ROUND, Metres.ZERO));
        assertThat(truth(westOfTheRoad)).isEqualTo(Truth.OPEN);
        assertThat(truth(disc(new Position(35, 36), 9_000_000))).isEqualTo(Truth.OPEN);
        assertThat(truth(disc(new Position(-35, -140), 3_000_000))).isEqualTo(Truth.FALSE);
    }

    @Test
    void sectors_and_stretches_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> new Bearings(-10, 20))
                .hasMessage("Bearings are 0 to 360 degrees; found -10.0 to 20.0.");
        assertThatThrownBy(() -> sector(disc(new Position(35, 36), 0), 0, 90, 5, 4))
                .hasMessage("A sector's distances run from the smaller to the larger; found 5 m to 4 m.");
        assertThatThrownBy(() -> new Whereabouts.Stretch(ROAD, Metres.of(5), Metres.of(4), Metres.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Whereabouts.Disc disc(Position centre, double radius) {
        return new Whereabouts.Disc(centre, Metres.of(radius));
    }

    private static Whereabouts sector(
            Whereabouts.Disc from, double bearing, double to, double nearest, double farthest) {
        return new Whereabouts.Sector(from, new Bearings(bearing, to), Metres.of(nearest), Metres.of(farthest));
    }

    private static Strip band(double from, double to) {
        return new Strip(
                ROAD,
                Strip.Side.BOTH,
                Metres.ofKilometres(from),
                Optional.of(Metres.ofKilometres(to)),
                Strip.Ends.ROUND,
                Metres.ZERO);
    }

    private static Strip around(double error) {
        return Strip.around(ROAD, Metres.ofKilometres(6), Strip.Ends.ROUND, Metres.of(error));
    }

    private static Truth truth(Whereabouts places) {
        return Standing.of(places, SIX_KILOMETRES).truth();
    }

    private static Whereabouts square(Position centre, double half) {
        return new Whereabouts.Area(Polygon.of(List.of(
                Geodesy.destination(centre, 45, Metres.of(half)),
                Geodesy.destination(centre, 135, Metres.of(half)),
                Geodesy.destination(centre, 225, Metres.of(half)),
                Geodesy.destination(centre, 315, Metres.of(half)))));
    }
}
