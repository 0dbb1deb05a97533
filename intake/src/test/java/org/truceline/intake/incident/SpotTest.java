package org.truceline.intake.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.truceline.geo.Bearings;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.intake.Known;
import org.truceline.intake.Known.Sort;
import org.truceline.intake.Quantities;
import org.truceline.intake.Written;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Relation;

/** The places are made up. */
class SpotTest {

    @Test
    void point_with_a_radius_is_a_disc() {
        Located at = read("{point: [35.66, 36.55], radius: 1 mi, name: a village}");
        assertThat(at)
                .isEqualTo(new Located(
                        new Whereabouts.Disc(new Position(35.66, 36.55), Metres.of(1609.344)), "a village"));
    }

    @Test
    void one_of_several_may_be_areas_too() {
        Located at = read("{oneOf: [{point: [1, 2], radius: 1 km, name: here}, {outline: [[1, 2], [1, 3], [2, 2]]}]}");
        assertThat(at.told()).isEqualTo("here or inside a drawn outline");
        assertThat(at.ground())
                .isInstanceOfSatisfying(
                        Whereabouts.OneOf.class,
                        several -> assertThat(several.candidates())
                                .hasSize(2)
                                .last()
                                .isInstanceOf(Whereabouts.Area.class));
    }

    @Test
    void sector_is_told_by_direction_and_distance_from_somebody() {
        Located at =
                read("{sector: {from: {point: [1, 2], radius: 50 m, name: the post}, bearing: [250, 270], distance:"
                        + " [3 km, 5 km]}}");
        assertThat(at.told()).isEqualTo("3 km to 5 km from the post, between 250 and 270 degrees");
        Whereabouts.Disc post = new Whereabouts.Disc(new Position(1, 2), Metres.of(50));
        assertThat(at.ground())
                .isEqualTo(new Whereabouts.Sector(post, new Bearings(250, 270), Metres.of(3000), Metres.of(5000)));
        assertThat(read("{sector: {from: {point: [1, 2], radius: 50 m}, bearing: [350, 10]}}")
                        .told())
                .isEqualTo("some way from 1.0, 2.0, between 350 and 10 degrees");
    }

    @Test
    void distance_from_a_line_is_exact_or_a_range_and_the_side_may_be_untold() {
        assertThat(read("{line: A, side: west, distance: 12 km}").relations())
                .containsExactly(fromA(Optional.of("west"), 12_000, 12_000));
        assertThat(read("{line: A, distance: [10 km, 14 km]}").relations())
                .containsExactly(fromA(Optional.empty(), 10_000, 14_000));
        assertThat(read("{line: A, side: west, distance: 12 km}").told())
                .isEqualTo("12 km from line A on its side west");
    }

    @Test
    void side_alone_is_at_any_distance() {
        Located at = read("{line: A, side: east}");
        assertThat(at.relations()).containsExactly(fromA(Optional.of("east"), 0, Quantities.FARTHEST.value()));
        assertThat(read("{line: A, distance: {atLeast: 5 km}}").relations())
                .containsExactly(fromA(Optional.empty(), 5000, Quantities.FARTHEST.value()));
    }

    @Test
    void regions_hold_all_at_once() {
        Located at = read("{in: [area, towns], notIn: corridor}");
        assertThat(at.relations())
                .containsExactly(new Relation.In("area"), new Relation.In("towns"), new Relation.NotIn("corridor"));
        assertThat(at.told()).isEqualTo("in area, in towns, outside corridor");
        assertThat(at.ground()).isEqualTo(new Whereabouts.Anywhere());
    }

    @Test
    void distance_and_direction_from_a_named_place() {
        Located at = read("{place: Town, distance: [2 km, 3 km], bearing: [0, 90]}");
        assertThat(at.relations())
                .containsExactly(new Relation.FromPlace(
                        "Town", Optional.of(new Bearings(0, 90)), Metres.of(2000), Metres.of(3000)));
        assertThat(at.told()).isEqualTo("2 km to 3 km from Town, between 0 and 90 degrees");
        assertThat(read("{place: Town}").relations())
                .containsExactly(new Relation.FromPlace("Town", Optional.empty(), Metres.ZERO, Metres.ZERO));
    }

    @Test
    void stretch_of_a_line() {
        assertThat(read("{stretch: {of: M4, from: 10 km, to: 20 km, within: 500 m}}")
                        .relations())
                .containsExactly(new Relation.Along("M4", Metres.of(10_000), Metres.of(20_000), Metres.of(500)));
    }

    @Test
    void several_forms_hold_at_once() {
        Located at = read("{point: [1, 2], radius: 5 km, in: [area], line: A, side: west, distance: 3 km}");
        assertThat(at.ground()).isInstanceOf(Whereabouts.Disc.class);
        assertThat(at.relations()).hasSize(2);
        assertThat(at.told()).isEqualTo("within 5 km of 1.0, 2.0, in area, 3 km from line A on its side west");
    }

    @Test
    void several_pieces_of_ground_are_what_they_have_in_common() {
        Located at = read("{point: [1, 2], radius: 5 km, outline: [[1, 2], [1, 3], [2, 2]], oneOf: [{point: [1, 2],"
                + " radius: 1 m}]}");
        assertThat(at.ground())
                .isInstanceOfSatisfying(
                        Whereabouts.All.class,
                        all -> assertThat(all.statements())
                                .hasExactlyElementsOfTypes(
                                        Whereabouts.Disc.class, Whereabouts.Area.class, Whereabouts.OneOf.class));
    }

    @Test
    void name_alone_bounds_nothing() {
        assertThat(read("{name: somewhere in the north}"))
                .isEqualTo(new Located(new Whereabouts.Anywhere(), "somewhere in the north"));
    }

    @Test
    void what_is_malformed_is_told() {
        assertThat(fault("{}")).contains("expected point and radius, oneOf");
        assertThat(fault("{point: [1, 2]}")).contains("A place is never a bare point");
        assertThat(fault("{radius: 1 km}")).contains("point: expected [latitude");
        assertThat(fault("{line: A}")).contains("a side of it, a distance from it or both");
        assertThat(fault("{side: west, in: [area]}")).contains("side: expected it beside line; found no line.");
        assertThat(fault("{distance: 1 km, in: [area]}")).contains("it beside line or place");
        assertThat(fault("{bearing: [0, 90], line: A, side: west}")).contains("it beside place");
        assertThat(fault("{line: A, place: Town, distance: 1 km}")).contains("leave one out");
        assertThat(fault("{place: Town, bearing: [0, 90]}")).contains("a distance beside it");
        assertThat(fault("{place: Town, distance: 1 km, bearing: 90}")).contains("A direction is never exact");
        assertThat(fault("{place: Town, distance: 1 km, bearing: [0, 400]}")).contains("[0, 400]");
        assertThat(fault("{in: [area], notIn: [area]}")).contains("Keep one of them.");
        assertThat(fault("{outline: [[1, 2], [1, 3]]}")).contains("at least three corners");
        assertThat(fault("{outline: [[1, 2], [1, 3], 7]}")).contains("found \"7\"");
        assertThat(fault("{outline: [[-80, 0], [80, 0], [0, 90]]}")).contains("an edge of at most 10000 km");
        assertThat(fault("{oneOf: []}")).contains("from 1 to 200 places");
        assertThat(fault("{oneOf: [{in: [area]}]}")).contains("stand beside oneOf, not in it");
        assertThat(fault("{stretch: {of: M4, from: 20 km, to: 10 km, within: 1 m}}"))
                .contains("at least from, 20 km");
        assertThat(fault("{sector: {from: {point: [1, 2], radius: 5 m}}}")).contains("a bearing, a distance or both");
        assertThat(fault("{sector: {bearing: [0, 90], distance: 1 km}}")).contains("Say from where.");
    }

    @Test
    void too_much_is_refused() {
        assertThat(fault("{in: [" + "a,".repeat(101) + "]}")).contains("at most 100 relations");
        assertThat(fault("{outline: [" + "[1, 2],".repeat(1001) + "]}")).contains("at most 1000 corners");
        assertThat(fault("{oneOf: [" + "{point: [1, 2], radius: 1 m},".repeat(201) + "]}"))
                .contains("201");
    }

    @Test
    void ids_that_the_agreement_does_not_know_are_told_with_the_nearest() {
        Known known = Known.BUILT_IN
                .with(Sort.LINE, List.of("A", "M4"))
                .with(Sort.REGION, List.of("area"))
                .with(Sort.PLACE, List.of("Town"))
                .withSides(Map.of("A", Set.of("west", "east")));
        assertThat(faults(
                        "{line: B, side: west, in: [aera], stretch: {of: M5, from: 1 m, to: 2 m, within: 1 m}}", known))
                .hasSize(3)
                .anyMatch(fault -> fault.contains("Did you mean \"area\"?"));
        assertThat(faults("{line: A, side: wset}", known))
                .singleElement()
                .asString()
                .contains("\"west\"");
        assertThat(faults("{place: Twon}", known)).singleElement().asString().contains("\"Town\"");
    }

    private static Relation fromA(Optional<String> side, double least, double most) {
        return new Relation.FromLine("A", side, Metres.of(least), Metres.of(most));
    }

    private static Located read(String text) {
        return Written.read("at: " + text, fields -> Spot.find(fields, "at", Known.BUILT_IN));
    }

    private static String fault(String text) {
        return String.join("\n", faults(text, Known.BUILT_IN));
    }

    private static List<String> faults(String text, Known known) {
        return Written.faults("at: " + text, fields -> Spot.find(fields, "at", known));
    }
}
