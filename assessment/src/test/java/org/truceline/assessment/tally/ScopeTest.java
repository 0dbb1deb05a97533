package org.truceline.assessment.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.assessment.MadeUp.DAMASCUS;
import static org.truceline.assessment.MadeUp.open;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.NamedRegion;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.Value;
import org.truceline.agreement.World;
import org.truceline.assessment.MadeUp;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Holding;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Numbers;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.Relation;

/** Which complete counts have looked at all that a limit counts. */
class ScopeTest {

    private final MadeUp made = new MadeUp();
    private final OpenPoint point = made.point("point", "first", "second");
    private final NamedRegion zone = region("zone", new RegionRule.Undrawn("not drawn"), List.of());
    private final NamedRegion north = region("north", new RegionRule.Undrawn("not drawn"), List.of("zone"));
    private final NamedRegion hill = region("hill", new RegionRule.Undrawn("not drawn"), List.of("north"));
    private final NamedRegion other = region("other", new RegionRule.Undrawn("not drawn"), List.of());

    @Test
    void count_of_a_class_has_looked_at_that_class_and_what_is_below_it() {
        assertThat(covers(counted("artillery"), weapon("artillery"))).isTrue();
        assertThat(covers(counted("artillery"), weapon("howitzer"))).isTrue();
        assertThat(covers(counted("howitzer"), weapon("artillery"))).isFalse();
        assertThat(covers(counted("artillery"), weapon("gun", "howitzer"))).isTrue();
        assertThat(covers(counted("artillery"), weapon("gun", "mortar"))).isFalse();
        assertThat(covers(counted("tank"), weapon("howitzer"))).isFalse();
        assertThat(covers(counted(ClassTree.WEAPON), weapon("howitzer"))).isTrue();
        assertThat(covers(counted(ClassTree.WEAPON), new Predicate.All(List.of())))
                .isTrue();
        assertThat(covers(counted("artillery"), new Predicate.All(List.of()))).isFalse();
    }

    @Test
    void count_that_is_not_complete_has_looked_at_nothing() {
        Holding some = new Holding(
                "artillery",
                Parties.UNTOLD,
                Located.UNTOLD,
                Numbers.exactly(5),
                MadeUp.when("2020-03-05", DAMASCUS),
                Optional.empty(),
                false);
        assertThat(covers(some, weapon("howitzer"))).isFalse();
    }

    @Test
    void of_alternatives_each_has_to_be_looked_at_and_of_conditions_one_is_enough() {
        assertThat(covers(counted("artillery"), any(weapon("gun"), weapon("howitzer"))))
                .isTrue();
        assertThat(covers(counted("artillery"), any(weapon("gun"), weapon("tank"))))
                .isFalse();
        assertThat(covers(counted("artillery"), any())).isFalse();
        assertThat(covers(counted("artillery"), all(by("X"), weapon("gun")))).isTrue();
        assertThat(covers(counted("artillery"), new Predicate.Not(weapon("gun"))))
                .isFalse();
    }

    @Test
    void count_of_one_side_has_looked_at_what_that_side_has() {
        Parties x = new Parties(List.of("X"), false);
        assertThat(covers(counted(x), all(weapon("tank"), by("X")))).isTrue();
        assertThat(covers(counted(x), all(weapon("tank"), by("X", "Y")))).isFalse();
        assertThat(covers(counted(x), weapon("tank"))).isFalse();
        assertThat(covers(counted(new Parties(List.of("X", "Y"), false)), all(weapon("tank"), by("X", "Y"))))
                .isTrue();
        assertThat(covers(counted(new Parties(List.of("X"), true)), all(weapon("tank"), by("X"))))
                .as("or of somebody else")
                .isFalse();
        Predicate against = new Predicate.IsActor(Predicate.Role.AGAINST, Value.of(Set.of("X")));
        assertThat(covers(counted(x), all(weapon("tank"), against))).isFalse();
    }

    @Test
    void count_in_a_region_has_looked_at_it_and_what_lies_within() {
        assertThat(covers(in("zone"), inside(at(zone)))).isTrue();
        assertThat(covers(in("zone"), inside(at(hill))))
                .as("within what is within")
                .isTrue();
        assertThat(covers(in("hill"), inside(at(zone)))).isFalse();
        assertThat(covers(in("other"), inside(at(zone)))).isFalse();
        assertThat(covers(in("other"), inside(at(hill)))).isFalse();
        assertThat(covers(in("zone"), weapon("tank"))).as("wherever they are").isFalse();
        assertThat(covers(in("zone"), new Predicate.Inside(Predicate.End.FROM, at(zone))))
                .isFalse();
        assertThat(covers(in("zone", "other"), inside(at(zone)))).as("a corner").isFalse();
    }

    @Test
    void region_made_of_others_is_looked_at_where_all_of_it_surely_lies_within() {
        assertThat(covers(in("zone"), inside(new RegionRule.Union(List.of(at(north), at(hill))))))
                .isTrue();
        assertThat(covers(in("zone"), inside(new RegionRule.Union(List.of(at(north), at(other))))))
                .isFalse();
        assertThat(covers(in("zone"), inside(new RegionRule.Common(List.of(at(other), at(north))))))
                .isTrue();
        assertThat(covers(in("zone"), inside(new RegionRule.Common(List.of(at(other), at(other))))))
                .isFalse();
        assertThat(covers(in("zone"), inside(new RegionRule.Minus(at(north), at(other)))))
                .isTrue();
        assertThat(covers(in("zone"), inside(new RegionRule.Minus(at(other), at(north)))))
                .isFalse();
        NamedRegion named = region("named", new RegionRule.Union(List.of(at(north), at(hill))), List.of());
        assertThat(covers(in("zone"), inside(at(named)))).isTrue();
    }

    @Test
    void region_or_class_that_the_text_leaves_open_is_looked_at_by_the_reading() {
        Predicate region = inside(new RegionRule.Open(open(point, at(north), at(other))));
        Predicate weapon = new Predicate.IsWeapon(open(point, Set.of("gun"), Set.of("tank")));
        assertThat(covers(in("zone"), region, _ -> "first")).isTrue();
        assertThat(covers(in("zone"), region, _ -> "second")).isFalse();
        assertThat(covers(counted("artillery"), weapon, _ -> "first")).isTrue();
        assertThat(covers(counted("artillery"), weapon, _ -> "second")).isFalse();
        Predicate unknown = new Predicate.IsWeapon(new Value.Unfilled<>(made.point("unknown")));
        assertThat(covers(counted("artillery"), unknown)).isFalse();
    }

    private boolean covers(Holding holding, Predicate pattern) {
        return covers(holding, pattern, MadeUp.FIRM);
    }

    private boolean covers(Holding holding, Predicate pattern, World world) {
        return new Scope(made.agreement(), world).covers(holding, pattern);
    }

    private static Holding counted(String what) {
        return complete(what, Parties.UNTOLD, Located.UNTOLD);
    }

    private static Holding counted(Parties by) {
        return complete(ClassTree.WEAPON, by, Located.UNTOLD);
    }

    private static Holding in(String... regions) {
        List<Relation> relations =
                List.of(regions).stream().<Relation>map(Relation.In::new).toList();
        return complete(ClassTree.WEAPON, Parties.UNTOLD, new Located(new Whereabouts.Anywhere(), relations, "there"));
    }

    private static Holding complete(String what, Parties by, Located at) {
        return new Holding(
                what, by, at, Numbers.exactly(5), MadeUp.when("2020-03-05", DAMASCUS), Optional.empty(), true);
    }

    private static Predicate weapon(String... classes) {
        return new Predicate.IsWeapon(Value.of(Set.of(classes)));
    }

    private static Predicate by(String... owners) {
        return new Predicate.IsActor(Predicate.Role.BY, Value.of(Set.of(owners)));
    }

    private static Predicate inside(RegionRule region) {
        return new Predicate.Inside(Predicate.End.AT, region);
    }

    private static Predicate all(Predicate... parts) {
        return new Predicate.All(List.of(parts));
    }

    private static Predicate any(Predicate... parts) {
        return new Predicate.Any(List.of(parts));
    }

    private static RegionRule at(NamedRegion region) {
        return new RegionRule.Reference(region);
    }

    private NamedRegion region(String id, RegionRule rule, List<String> within) {
        NamedRegion region = new NamedRegion(id, "the " + id, rule, within, List.of(), Optional.empty());
        made.with(region);
        return region;
    }
}
