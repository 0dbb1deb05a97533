package org.truceline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.NamedPlace;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.Value;
import org.truceline.geo.Line;
import org.truceline.geo.Metres;
import org.truceline.geo.Polygon;
import org.truceline.geo.Position;
import org.truceline.geo.Standing;
import org.truceline.geo.Whereabouts;
import org.truceline.truth.Truth;

class RegionsTest {

    private static final Instant AT = Instant.parse("2021-03-01T00:00:00Z");

    private final Regions regions = new Regions();

    @Test
    void outlines_and_discs_drawn_in_place_without_a_name_are_told_apart() {
        assertThat(inside(outline(40), 40.5, 30.5)).isEqualTo(Truth.TRUE);
        assertThat(inside(outline(50), 50.5, 30.5)).isEqualTo(Truth.TRUE);
        assertThat(built(outline(40)).key()).isNotEqualTo(built(outline(50)).key());
        assertThat(built(disc(40)).key()).isNotEqualTo(built(disc(50)).key());
        RegionRule here = new RegionRule.Union(List.of(outline(40), disc(43)));
        RegionRule there = new RegionRule.Union(List.of(outline(50), disc(53)));
        assertThat(inside(here, 40.5, 30.5)).isEqualTo(Truth.TRUE);
        assertThat(inside(there, 40.5, 30.5)).isEqualTo(Truth.FALSE);
    }

    @Test
    void versions_of_one_line_without_ids_are_told_apart() {
        NamedLine moved = new NamedLine(
                "front",
                "the front",
                List.of(),
                List.of(version(40, null, AT), version(41, AT, null)),
                "",
                Optional.empty());
        RegionRule band = band(moved, Optional.empty(), RegionRule.Depth.SQUARE, Optional.empty());
        Whereabouts place = new Whereabouts.Disc(new Position(41, 30.5), Metres.ZERO);
        Regions.Built before = regions.in(band, MadeUp.FIRM, AT.minusSeconds(1));
        Regions.Built after = regions.in(band, MadeUp.FIRM, AT);
        assertThat(Standing.of(place, before.region()).truth()).isEqualTo(Truth.FALSE);
        assertThat(Standing.of(place, after.region()).truth()).isEqualTo(Truth.TRUE);
    }

    @Test
    void depth_by_compass_lies_on_the_side_that_is_told_whatever_its_name() {
        NamedLine line = new NamedLine(
                "l", "line", List.of("ours", "theirs"), List.of(version(40, null, null)), "", Optional.empty());
        RegionRule ours = band(line, Optional.of("ours"), RegionRule.Depth.COMPASS, Optional.empty());
        RegionRule theirs = band(line, Optional.of("theirs"), RegionRule.Depth.COMPASS, Optional.empty());
        assertThat(inside(ours, 40.02, 30.5)).isEqualTo(Truth.TRUE);
        assertThat(inside(ours, 39.98, 30.5)).isEqualTo(Truth.FALSE);
        assertThat(inside(theirs, 40.02, 30.5)).isEqualTo(Truth.FALSE);
        assertThat(inside(theirs, 39.98, 30.5)).isEqualTo(Truth.TRUE);
    }

    @Test
    void depth_by_compass_is_measured_along_the_stretch_that_is_told() {
        NamedLine line = new NamedLine(
                "l", "line", List.of("ours", "theirs"), List.of(version(40, null, null)), "", Optional.empty());
        RegionRule.Stretch first = new RegionRule.Stretch(Metres.ZERO, Metres.ofKilometres(20));
        RegionRule band = band(line, Optional.empty(), RegionRule.Depth.COMPASS, Optional.of(first));
        assertThat(inside(band, 40.02, 30.1)).isEqualTo(Truth.TRUE);
        assertThat(inside(band, 40.02, 30.5)).isEqualTo(Truth.FALSE);
    }

    private Truth inside(RegionRule rule, double latitude, double longitude) {
        Whereabouts place = new Whereabouts.Disc(new Position(latitude, longitude), Metres.ZERO);
        return Standing.of(place, built(rule).region()).truth();
    }

    private Regions.Built built(RegionRule rule) {
        return regions.in(rule, MadeUp.FIRM, AT);
    }

    private static RegionRule outline(double latitude) {
        Polygon square = Polygon.of(List.of(
                new Position(latitude, 30),
                new Position(latitude, 31),
                new Position(latitude + 1, 31),
                new Position(latitude + 1, 30)));
        return new RegionRule.Outline(
                new Drawn.AreaVersion("", "", square, Drawn.Basis.JUDGED, Metres.ZERO, "made up"));
    }

    private static RegionRule disc(double latitude) {
        return new RegionRule.Disc(
                new NamedPlace("", "", new Position(latitude, 30.5), Metres.ZERO), Value.of(Metres.ofKilometres(5)));
    }

    /** A line from west to east, without an id of its own. */
    private static NamedLine.Version version(
            double latitude,
            @org.jspecify.annotations.Nullable Instant from,
            @org.jspecify.annotations.Nullable Instant until) {
        Line line = Line.through(List.of(new Position(latitude, 30), new Position(latitude, 31)));
        return new NamedLine.Version(
                new Drawn.LineVersion("front", "the front", line, Drawn.Basis.JUDGED, Metres.ZERO, "made up"),
                Optional.ofNullable(from),
                Optional.ofNullable(until));
    }

    private static RegionRule band(
            NamedLine line, Optional<String> side, RegionRule.Depth depth, Optional<RegionRule.Stretch> stretch) {
        RegionRule.Shape shape =
                new RegionRule.Shape(Value.of(RegionRule.Ends.ROUND), Value.of(depth), Value.of(true), Value.of(true));
        return new RegionRule.Band(
                Value.of(line),
                side,
                Value.of(Metres.ZERO),
                Optional.of(Value.of(Metres.ofKilometres(5))),
                shape,
                stretch);
    }
}
