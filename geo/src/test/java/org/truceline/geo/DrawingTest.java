package org.truceline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;

class DrawingTest {

    private static final Line LINE =
            Line.through(List.of(new Position(46.0, 30.0), new Position(46.2, 30.3), new Position(46.3, 30.8)));

    @Test
    void outlines_of_a_strip_lie_at_its_edge_to_0_3_percent_of_its_width() {
        Strip strip = Strip.around(LINE, Metres.of(6_000), Strip.Ends.ROUND, Metres.of(500));
        for (Position corner : onlyRing(Drawing.possibly(strip))) {
            assertThat(LINE.nearest(corner).distance().value()).isCloseTo(6_500, within(18.0));
        }
        for (Position middle : middles(onlyRing(Drawing.surely(strip)))) {
            assertThat(LINE.nearest(middle).distance().value()).isCloseTo(5_500, within(18.0));
        }
    }

    @Test
    void outlines_of_any_region_agree_with_its_depths_away_from_the_edge() {
        int compared = 0;
        for (long seed = 1; seed <= 8; seed++) {
            Chance chance = new Chance(seed);
            Region region = new Sample(chance).region((int) (seed % 3));
            List<Drawing.Shape> possibly = Drawing.possibly(region);
            List<Drawing.Shape> surely = Drawing.surely(region);
            double cell = Frame.of(region).map(Frame::cell).orElse(0.0);
            for (int k = 0; k < 100; k++) {
                Position place = chance.near(25_000);
                Whereabouts.Disc around = new Whereabouts.Disc(place, Metres.of(cell));
                Depths depths = region.depths(around);
                String as = chance.replay("DrawingTest") + " " + place + " " + region;
                if (Frame.of(region).isPresent() && depths.surelyInside()) {
                    assertThat(holds(surely, place)).as(as).isTrue();
                    compared++;
                } else if (depths.surelyOutside()) {
                    assertThat(holds(possibly, place)).as(as).isFalse();
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(150);
    }

    @Test
    void band_round_a_line_has_a_hole_and_a_side_has_none() {
        Strip ring = new Strip(
                LINE, Strip.Side.BOTH, Metres.of(3_000), Optional.of(Metres.of(6_000)), Strip.Ends.ROUND, Metres.ZERO);
        assertThat(Drawing.surely(ring)).hasSize(1);
        assertThat(Drawing.surely(ring).getFirst().holes()).hasSize(1);
        Strip left = new Strip(LINE, Strip.Side.LEFT, ring.from(), ring.to(), Strip.Ends.FLAT, Metres.ZERO);
        assertThat(onlyRing(Drawing.surely(left))).hasSizeGreaterThan(10);
    }

    @Test
    void outline_of_a_border_of_300_km_and_few_vertices_lies_at_its_edge() {
        Line border = Line.through(List.of(new Position(60, 30), new Position(61, 35)));
        Strip strip = Strip.around(border, Metres.of(10_000), Strip.Ends.ROUND, Metres.ZERO);
        for (Position corner : onlyRing(Drawing.surely(strip))) {
            assertThat(border.nearest(corner).distance().value()).isCloseTo(10_000, within(30.0));
        }
    }

    @Test
    void nothing_is_drawn_where_nothing_is_known() {
        assertThat(Drawing.possibly(new Region.Undrawn())).isEmpty();
        assertThat(Drawing.surely(new Round(new Position(46, 30), Metres.of(500), Metres.of(800))))
                .isEmpty();
    }

    private static List<Position> onlyRing(List<Drawing.Shape> shapes) {
        assertThat(shapes).hasSize(1);
        assertThat(shapes.getFirst().holes()).isEmpty();
        List<Position> ring = shapes.getFirst().outer();
        assertThat(ring.getFirst()).isEqualTo(ring.getLast());
        return ring;
    }

    private static List<Position> middles(List<Position> ring) {
        return Line.through(ring).segments().stream()
                .map(segment -> segment.at(segment.length() / 2))
                .toList();
    }

    private static boolean holds(List<Drawing.Shape> shapes, Position place) {
        return shapes.stream()
                .anyMatch(shape ->
                        isIn(shape.outer(), place) && shape.holes().stream().noneMatch(hole -> isIn(hole, place)));
    }

    private static boolean isIn(List<Position> ring, Position place) {
        return SimplePointInAreaLocator.isContained(
                new Coordinate(place.longitude(), place.latitude()), Drawing.ring(ring));
    }
}
