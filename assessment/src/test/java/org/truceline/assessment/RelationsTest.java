package org.truceline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.assessment.MadeUp.FIRM;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.NamedRegion;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.Value;
import org.truceline.geo.Metres;
import org.truceline.occurrence.Relation;
import org.truceline.truth.Truth;

/** Made up: nothing is drawn. The hill lies in the north, the north in the zone; the port lies apart from the zone. */
class RelationsTest {

    private static final NamedLine LINE = new NamedLine(
            "line", "the line", List.of("north", "south"), List.of(), "never published", Optional.empty());

    private final MadeUp made = new MadeUp();
    private final RegionRule zone = region("zone", undrawn(), List.of(), List.of());
    private final RegionRule north = region("north", undrawn(), List.of("zone"), List.of());
    private final RegionRule hill = region("hill", undrawn(), List.of("north"), List.of());
    private final RegionRule port = region("port", undrawn(), List.of(), List.of("zone"));
    private final RegionRule quay = region("quay", undrawn(), List.of("port"), List.of());
    private final RegionRule belt = region("belt", band(Optional.empty(), 0, 3_000), List.of(), List.of());

    @Test
    void what_lies_in_a_region_lies_in_all_that_holds_it() {
        assertThat(inside(zone, in("hill"))).isEqualTo(Truth.TRUE);
        assertThat(inside(hill, in("hill"))).isEqualTo(Truth.TRUE);
        assertThat(inside(hill, in("zone"))).isEqualTo(Truth.OPEN);
        assertThat(inside(belt, in("hill"))).isEqualTo(Truth.OPEN);
        assertThat(inside(zone)).isEqualTo(Truth.OPEN);
    }

    @Test
    void what_lies_outside_a_region_lies_outside_all_that_it_holds() {
        assertThat(inside(zone, notIn("zone"))).isEqualTo(Truth.FALSE);
        assertThat(inside(hill, notIn("zone"))).isEqualTo(Truth.FALSE);
        assertThat(inside(zone, notIn("hill"))).isEqualTo(Truth.OPEN);
        assertThat(inside(belt, notIn("zone"))).isEqualTo(Truth.OPEN);
    }

    @Test
    void what_lies_in_a_region_lies_outside_what_is_said_to_be_apart_from_it_or_from_its_holders() {
        assertThat(inside(port, in("zone"))).isEqualTo(Truth.FALSE);
        assertThat(inside(zone, in("port"))).isEqualTo(Truth.FALSE);
        assertThat(inside(quay, in("hill"))).isEqualTo(Truth.FALSE);
        assertThat(inside(hill, in("quay"))).isEqualTo(Truth.FALSE);
    }

    @Test
    void names_that_no_place_fits_contradict_one_another_and_tell_nothing() {
        assertContradictory(in("hill"), notIn("zone"));
        assertContradictory(notIn("zone"), in("hill"));
        assertContradictory(in("hill"), in("quay"));
        assertThat(relations(in("hill"), in("zone"), notIn("port")).contradictory())
                .isFalse();
        assertThat(inside(hill, in("hill"), in("quay"))).isEqualTo(Truth.OPEN);
    }

    @Test
    void distance_told_from_the_line_tells_inside_and_outside_of_a_band() {
        assertThat(inside(belt, from(1_000, 2_000))).isEqualTo(Truth.TRUE);
        assertThat(inside(belt, from(0, 3_000))).as("the edge belongs to it").isEqualTo(Truth.TRUE);
        assertThat(inside(belt, from(3_500, 5_000))).isEqualTo(Truth.FALSE);
        assertThat(inside(belt, from(2_000, 5_000))).isEqualTo(Truth.OPEN);
        assertThat(inside(belt, new Relation.FromLine("other", Optional.empty(), Metres.of(100), Metres.of(200))))
                .as("another line")
                .isEqualTo(Truth.OPEN);
    }

    @Test
    void band_without_a_far_edge_holds_every_distance_whether_or_not_that_edge_belongs_to_it() {
        region("onward", band(Optional.empty(), 1_000, Optional.empty(), true), List.of(), List.of());
        for (boolean included : List.of(true, false)) {
            assertThat(inside(band(Optional.empty(), 500, Optional.empty(), included), in("onward")))
                    .isEqualTo(Truth.TRUE);
        }
    }

    @Test
    void side_told_tells_outside_of_a_band_on_the_other_side() {
        RegionRule northern = band(Optional.of("north"), 0, 3_000);
        assertThat(inside(northern, from("north", 1_000, 2_000))).isEqualTo(Truth.TRUE);
        assertThat(inside(northern, from("south", 1_000, 2_000))).isEqualTo(Truth.FALSE);
        assertThat(inside(northern, from(1_000, 2_000))).isEqualTo(Truth.OPEN);
    }

    @Test
    void distances_and_sides_that_no_place_fits_contradict_one_another() {
        assertContradictory(from(0, 1_000), from(2_000, 3_000));
        assertContradictory(from("north", 0, 1_000), from("south", 0, 1_000));
        assertThat(relations(from(0, 1_000), from(1_000, 3_000)).contradictory())
                .isFalse();
    }

    @Test
    void distance_that_fits_no_place_of_a_told_region_contradicts_it() {
        assertContradictory(in("belt"), from(4_000, 5_000));
        assertContradictory(notIn("belt"), from(1_000, 2_000));
        assertThat(relations(in("belt"), from(1_000, 5_000)).contradictory()).isFalse();
    }

    @Test
    void region_that_lies_in_a_band_holds_nothing_that_is_farther_from_the_line() {
        RegionRule post = region("post", undrawn(), List.of("belt"), List.of());
        assertThat(inside(post, from(4_000, 5_000))).isEqualTo(Truth.FALSE);
        assertThat(inside(post, from(1_000, 2_000))).isEqualTo(Truth.OPEN);
        assertThat(inside(band(Optional.empty(), 0, 9_000), in("post")))
                .as("what lies in it is as near as the band")
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void rule_of_a_told_region_tells_of_the_regions_that_it_is_made_of() {
        region("common", new RegionRule.Common(List.of(north, belt)), List.of(), List.of());
        assertThat(inside(zone, in("common"))).isEqualTo(Truth.TRUE);
        assertThat(inside(belt, in("common"))).isEqualTo(Truth.TRUE);
        region("rest", new RegionRule.Minus(zone, north), List.of(), List.of());
        assertThat(inside(zone, in("rest"))).isEqualTo(Truth.TRUE);
        assertThat(inside(hill, in("rest"))).isEqualTo(Truth.FALSE);
        region("either", new RegionRule.Union(List.of(north, port)), List.of(), List.of());
        assertThat(inside(zone, in("either"))).isEqualTo(Truth.OPEN);
    }

    @Test
    void part_of_a_union_lies_within_it_also_where_it_is_said_to() {
        RegionRule farm = region("farm", undrawn(), List.of("farms"), List.of());
        RegionRule farms = region("farms", new RegionRule.Union(List.of(farm, port)), List.of(), List.of());
        assertThat(inside(farms, in("farm"))).isEqualTo(Truth.TRUE);
        assertThat(inside(farm, in("hill"))).isEqualTo(Truth.OPEN);
        assertThat(inside(farm, notIn("farms"))).isEqualTo(Truth.FALSE);
        assertThat(inside(port, notIn("farms"))).isEqualTo(Truth.FALSE);
    }

    @Test
    void region_made_of_others_follows_from_them() {
        assertThat(inside(new RegionRule.Union(List.of(port, zone)), in("hill")))
                .isEqualTo(Truth.TRUE);
        assertThat(inside(new RegionRule.Common(List.of(port, zone)), in("hill")))
                .isEqualTo(Truth.FALSE);
        assertThat(inside(new RegionRule.Common(List.of(belt, zone)), in("hill")))
                .isEqualTo(Truth.OPEN);
        assertThat(inside(new RegionRule.Minus(zone, port), in("hill"))).isEqualTo(Truth.TRUE);
        assertThat(inside(new RegionRule.Minus(zone, north), in("hill"))).isEqualTo(Truth.FALSE);
    }

    @Test
    void region_that_the_text_leaves_open_follows_the_reading() {
        OpenPoint point = made.point("point", "first", "second");
        RegionRule open = region("open", new RegionRule.Open(MadeUp.open(point, north, port)), List.of(), List.of());
        for (String reading : List.of("first", "second")) {
            assertThat(new Relations(made.agreement(), List.of(in("hill")), _ -> reading).inside(open))
                    .isEqualTo(Truth.of(reading.equals("first")));
            assertThat(new Relations(made.agreement(), List.of(in("open")), _ -> reading).inside(zone))
                    .isEqualTo(Truth.of(reading.equals("first")));
        }
    }

    private void assertContradictory(Relation... told) {
        assertThat(relations(told).contradictory()).isTrue();
        assertThat(inside(zone, told)).isEqualTo(Truth.OPEN);
    }

    private Truth inside(RegionRule rule, Relation... told) {
        return relations(told).inside(rule);
    }

    private Relations relations(Relation... told) {
        return new Relations(made.agreement(), List.of(told), FIRM);
    }

    private RegionRule region(String id, RegionRule rule, List<String> within, List<String> apart) {
        NamedRegion region = new NamedRegion(id, "the " + id, rule, within, apart, Optional.empty());
        made.with(region);
        return new RegionRule.Reference(region);
    }

    private static RegionRule undrawn() {
        return new RegionRule.Undrawn("never published");
    }

    private static RegionRule band(Optional<String> side, double from, double to) {
        return band(side, from, Optional.of(to), true);
    }

    private static RegionRule band(Optional<String> side, double from, Optional<Double> to, boolean toIncluded) {
        return new RegionRule.Band(
                Value.of(LINE),
                side,
                Value.of(Metres.of(from)),
                to.map(far -> Value.of(Metres.of(far))),
                new RegionRule.Shape(
                        Value.of(RegionRule.Ends.ROUND),
                        Value.of(RegionRule.Depth.SQUARE),
                        Value.of(true),
                        Value.of(toIncluded)),
                Optional.empty());
    }

    private static Relation in(String region) {
        return new Relation.In(region);
    }

    private static Relation notIn(String region) {
        return new Relation.NotIn(region);
    }

    private static Relation from(double least, double most) {
        return new Relation.FromLine("line", Optional.empty(), Metres.of(least), Metres.of(most));
    }

    private static Relation from(String side, double least, double most) {
        return new Relation.FromLine("line", Optional.of(side), Metres.of(least), Metres.of(most));
    }
}
