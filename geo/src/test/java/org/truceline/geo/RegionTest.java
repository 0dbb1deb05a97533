package org.truceline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.truth.Truth;

class RegionTest {

    private static final Line LINE =
            Line.through(List.of(new Position(46.0, 30.0), new Position(46.2, 30.3), new Position(46.3, 30.8)));
    private static final Polygon WEST = box(47.0, 31.0, 47.5, 32.0);
    private static final Polygon EAST = box(47.0, 32.0, 47.5, 33.0);

    @Test
    void disc_across_the_seam_of_two_bands_is_inside_their_union() {
        Region union = Region.either(band(0, 10, 300), band(10, 20, 300));
        assertThat(union).isEqualTo(band(0, 20, 300));
        assertThat(Region.either(List.of(band(0, 10, 0), band(20, 30, 0), band(8, 20, 0))))
                .isEqualTo(band(0, 30, 0));
        assertThat(Region.either(band(0, 10, 0), band(11, 20, 0))).isInstanceOf(Region.Either.class);
        Position seam = Geodesy.destination(new Position(46.1, 30.15), 313.8, Metres.of(10_000));
        Whereabouts across = new Whereabouts.Disc(seam, Metres.of(3_000));
        assertThat(Standing.of(across, union).truth()).isEqualTo(Truth.TRUE);
        assertThat(Standing.of(across, band(0, 10, 300)).truth()).isEqualTo(Truth.OPEN);
    }

    @Test
    void both_sides_of_a_line_join_to_one_strip_and_open_ended_bands_stay_open_ended() {
        Strip left = strip(Strip.Side.LEFT, 0, Optional.of(Metres.ofKilometres(10)));
        Strip right = strip(Strip.Side.RIGHT, 0, Optional.of(Metres.ofKilometres(10)));
        assertThat(Region.either(left, right)).isEqualTo(strip(Strip.Side.BOTH, 0, left.to()));
        assertThat(Region.either(left, strip(Strip.Side.LEFT, 5, Optional.empty())))
                .isEqualTo(strip(Strip.Side.LEFT, 0, Optional.empty()));
    }

    @Test
    void flat_end_of_one_part_of_a_union_turns_though_the_other_lies_along_the_same_line() {
        Line line = Line.through(List.of(new Position(5, 7.84), new Position(5, 8)));
        Line part = line.between(Metres.of(4_000), Metres.of(12_000));
        Region union = Region.either(
                Strip.around(line, Metres.of(3_000), Strip.Ends.ROUND, Metres.of(200)),
                new Strip(part, Strip.Side.BOTH, Metres.ZERO, Optional.empty(), Strip.Ends.FLAT, Metres.of(200)));
        double east = part.vertices().getFirst().longitude();
        assertThat(truth(union, 4.916, east + 0.0045, 0)).isEqualTo(Truth.OPEN);
        assertThat(truth(union, 4.916, east + 0.0070, 0)).isEqualTo(Truth.TRUE);
    }

    @Test
    void disc_across_the_common_side_of_two_outlines_is_inside_their_union() {
        Whereabouts across = new Whereabouts.Disc(new Position(47.25, 32.0), Metres.of(5_000));
        for (Metres error : List.of(Metres.ZERO, Metres.of(400))) {
            Region union = Region.either(new Outline(WEST, error), new Outline(EAST, error));
            assertThat(union).isInstanceOf(Outline.class);
            assertThat(Standing.of(across, union).truth()).isEqualTo(Truth.TRUE);
        }
        Region unlike = Region.either(new Outline(WEST, Metres.ZERO), new Outline(EAST, Metres.of(400)));
        assertThat(Standing.of(across, unlike).truth()).isEqualTo(Truth.OPEN);
    }

    @Test
    void outlines_whose_common_side_has_a_further_corner_on_one_of_them_leave_no_seam() {
        Position between = Line.through(List.of(new Position(47.0, 31.0), new Position(47.0, 33.0)))
                .at(Metres.ofKilometres(60));
        Polygon north = Polygon.of(
                List.of(new Position(47.0, 31.0), between, new Position(47.0, 33.0), new Position(47.4, 32.0)));
        Polygon south =
                Polygon.of(List.of(new Position(47.0, 33.0), new Position(47.0, 31.0), new Position(46.6, 32.0)));
        Region union = Region.either(new Outline(north, Metres.ZERO), new Outline(south, Metres.ZERO));
        for (int km = 20; km < 140; km += 7) {
            Position seam = Line.through(List.of(new Position(47.0, 31.0), new Position(47.0, 33.0)))
                    .at(Metres.ofKilometres(km));
            assertThat(Standing.of(new Whereabouts.Disc(seam, Metres.of(2_000)), union)
                            .truth())
                    .isEqualTo(Truth.TRUE);
        }
    }

    @Test
    void discs_and_outlines_that_overlap_are_joined_and_a_ring_of_them_keeps_its_hole() {
        Region round = new Round(new Position(47.25, 32.0), Metres.ofKilometres(20), Metres.ZERO);
        Region union = Region.either(List.of(new Outline(WEST, Metres.ZERO), round));
        Whereabouts across = new Whereabouts.Disc(new Position(47.25, 32.0), Metres.ofKilometres(15));
        assertThat(Standing.of(across, union).truth()).isEqualTo(Truth.TRUE);
        Region ring = Region.either(List.of(
                outline(47.0, 31.0, 47.1, 32.0),
                outline(47.4, 31.0, 47.5, 32.0),
                outline(47.05, 31.0, 47.45, 31.3),
                outline(47.05, 31.7, 47.45, 32.0)));
        assertThat(ring).isInstanceOf(Region.Without.class);
        assertThat(truth(ring, 47.25, 31.5, 5_000)).isEqualTo(Truth.FALSE);
        assertThat(truth(ring, 47.1, 31.15, 5_000)).isEqualTo(Truth.TRUE);
    }

    @Test
    void discs_that_may_be_off_each_in_its_own_way_leave_their_seam_open() {
        Position west = new Position(47.25, 32.0);
        Position middle = Geodesy.destination(west, 90, Metres.of(1_980));
        Position east = Geodesy.destination(middle, 90, Metres.of(1_980));
        for (Metres error : List.of(Metres.ZERO, Metres.of(50))) {
            Region union = Region.either(
                    new Round(west, Metres.ofKilometres(2), error), new Round(east, Metres.ofKilometres(2), error));
            assertThat(union.depths(middle).surelyInside()).isEqualTo(error.equals(Metres.ZERO));
        }
    }

    @Test
    void outline_along_a_line_is_off_with_that_line_and_not_with_others() {
        Position seam = new Position(47.25, 32.0);
        Metres error = Metres.of(400);
        Optional<Line> along = Optional.of(LINE);
        Region one = Region.either(new Outline(WEST, error, along), new Outline(EAST, error, along));
        assertThat(one.depths(seam).surelyInside()).isTrue();
        Region other = Region.either(new Outline(WEST, error, along), new Outline(EAST, error));
        assertThat(other.depths(seam).surelyInside()).isFalse();
    }

    @Test
    void village_outside_a_hole_is_inside_and_a_disc_astride_its_edge_is_open() {
        Region zone = Region.without(
                new Outline(WEST, Metres.of(200)),
                new Round(new Position(47.25, 31.5), Metres.ofKilometres(8), Metres.of(200)));
        assertThat(truth(zone, 47.25, 31.2, 2_000)).isEqualTo(Truth.TRUE);
        assertThat(truth(zone, 47.25, 31.5, 2_000)).isEqualTo(Truth.FALSE);
        assertThat(truth(zone, 47.25, 31.6, 2_000)).isEqualTo(Truth.OPEN);
        assertThat(truth(zone, 47.25, 33.0, 2_000)).isEqualTo(Truth.FALSE);
    }

    @Test
    void common_ground_of_a_strip_and_an_outline_needs_both() {
        Region common = Region.both(
                Strip.around(LINE, Metres.ofKilometres(30), Strip.Ends.ROUND, Metres.ZERO),
                outline(46.0, 30.0, 47.0, 31.0));
        assertThat(truth(common, 46.2, 30.4, 1_000)).isEqualTo(Truth.TRUE);
        assertThat(truth(common, 46.9, 30.2, 1_000)).isEqualTo(Truth.FALSE);
        assertThat(truth(common, 46.1, 29.9, 1_000)).isEqualTo(Truth.FALSE);
        assertThat(truth(common, 46.1, 30.0, 1_000)).isEqualTo(Truth.OPEN);
    }

    @Test
    void undrawn_region_is_open_and_leaves_firm_what_others_settle() {
        Region known = outline(46.0, 30.0, 47.0, 31.0);
        assertThat(truth(new Region.Undrawn(), 46.5, 30.5, 1_000)).isEqualTo(Truth.OPEN);
        assertThat(truth(Region.either(known, new Region.Undrawn()), 46.5, 30.5, 1_000))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(Region.both(known, new Region.Undrawn()), 46.5, 32.0, 1_000))
                .isEqualTo(Truth.FALSE);
        assertThat(truth(Region.without(known, new Region.Undrawn()), 46.5, 30.5, 1_000))
                .isEqualTo(Truth.OPEN);
    }

    @Test
    void belt_by_compass_differs_from_depth_square_to_a_slanting_line_and_may_have_one_side_only() {
        Line slanting = Line.through(List.of(new Position(35.5, 36.0), new Position(36.0, 36.5)));
        Region byCompass =
                new Outline(Polygon.compassBelt(slanting, Metres.ofKilometres(6), Metres.ofKilometres(6)), Metres.ZERO);
        Region northOnly = new Outline(Polygon.compassBelt(slanting, Metres.ofKilometres(6), Metres.ZERO), Metres.ZERO);
        Region square = Strip.around(slanting, Metres.ofKilometres(6), Strip.Ends.ROUND, Metres.ZERO);
        Position middle = slanting.at(Metres.ofKilometres(35));
        Position fiveNorth = Geodesy.destination(middle, 0, Metres.of(5_000));
        Position fiveSouth = Geodesy.destination(middle, 180, Metres.of(5_000));
        Position sevenNorth = Geodesy.destination(middle, 0, Metres.of(7_000));
        assertThat(byCompass.depths(fiveNorth).surelyInside()).isTrue();
        assertThat(byCompass.depths(fiveSouth).surelyInside()).isTrue();
        assertThat(northOnly.depths(fiveNorth).surelyInside()).isTrue();
        assertThat(northOnly.depths(fiveSouth).surelyOutside()).isTrue();
        assertThat(byCompass.depths(sevenNorth).surelyOutside()).isTrue();
        assertThat(square.depths(sevenNorth).surelyInside()).isTrue();
    }

    @Test
    void strip_by_compass_has_two_edges_that_are_off_together() {
        Line slanting = Line.through(List.of(new Position(35.5, 36.0), new Position(36.0, 36.5)));
        Region strip =
                new Outline(Polygon.compassStrip(slanting, true, Metres.of(2_000), Metres.of(6_000)), Metres.of(500));
        Position middle = slanting.at(Metres.ofKilometres(35));
        assertThat(strip.depths(Geodesy.destination(middle, 0, Metres.of(4_000)))
                        .surelyInside())
                .isTrue();
        assertThat(strip.depths(Geodesy.destination(middle, 0, Metres.of(200))).surelyOutside())
                .as("also where the line itself may be south of it or north of it")
                .isTrue();
        assertThat(strip.depths(Geodesy.destination(middle, 180, Metres.of(4_000)))
                        .surelyOutside())
                .isTrue();
    }

    @Test
    void line_that_turns_back_has_no_belt_by_compass() {
        Line hook = Line.through(List.of(new Position(35.5, 36.0), new Position(35.6, 36.2), new Position(35.7, 36.1)));
        assertThatThrownBy(() -> Polygon.compassBelt(hook, Metres.of(6_000), Metres.of(6_000)))
                .hasMessageContaining("turns back");
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

    private static Truth truth(Region region, double latitude, double longitude, double radius) {
        return Standing.of(new Whereabouts.Disc(new Position(latitude, longitude), Metres.of(radius)), region)
                .truth();
    }

    private static Region band(double from, double to, double error) {
        return new Strip(
                LINE,
                Strip.Side.LEFT,
                Metres.ofKilometres(from),
                Optional.of(Metres.ofKilometres(to)),
                Strip.Ends.ROUND,
                Metres.of(error));
    }

    private static Strip strip(Strip.Side side, double from, Optional<Metres> to) {
        return new Strip(LINE, side, Metres.ofKilometres(from), to, Strip.Ends.ROUND, Metres.ZERO);
    }

    private static Region outline(double south, double west, double north, double east) {
        return new Outline(box(south, west, north, east), Metres.ZERO);
    }

    private static Polygon box(double south, double west, double north, double east) {
        return Polygon.of(List.of(
                new Position(south, west),
                new Position(south, east),
                new Position(north, east),
                new Position(north, west)));
    }
}
