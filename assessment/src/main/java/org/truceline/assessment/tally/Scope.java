package org.truceline.assessment.tally;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.NamedRegion;
import org.truceline.agreement.Predicate.Inside;
import org.truceline.agreement.Predicate.IsActor;
import org.truceline.agreement.Predicate.IsWeapon;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.Value;
import org.truceline.agreement.World;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Holding;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.Relation;

/**
 * What a complete count has looked at. "All was seen" is said of the things, the owners and the place that the holding
 * names; it bounds a limit's tally only where it has looked at all that the limit counts.
 */
final class Scope {

    private final Agreement agreement;
    private final World world;

    Scope(Agreement agreement, World world) {
        this.agreement = agreement;
        this.world = world;
    }

    /** True when all that {@code pattern} can match belongs to what the holding has counted completely. */
    boolean covers(Holding holding, org.truceline.agreement.Predicate pattern) {
        return holding.complete()
                && (holding.what().equals(ClassTree.WEAPON)
                        || asks(
                                pattern,
                                part -> part instanceof IsWeapon(var wanted)
                                        && allBelow(
                                                wanted,
                                                List.of(holding.what()),
                                                agreement.classes().weapons())))
                && (holding.by().equals(Parties.UNTOLD) || asks(pattern, part -> coversOwner(holding.by(), part)))
                && (holding.at().isUntold() || asks(pattern, part -> coversPlace(holding, part)));
    }

    /** True when whatever satisfies the pattern satisfies a part of it that passes {@code test}. */
    private static boolean asks(
            org.truceline.agreement.Predicate pattern, Predicate<org.truceline.agreement.Predicate> test) {
        return switch (pattern) {
            case org.truceline.agreement.Predicate.All(var parts) ->
                parts.stream().anyMatch(part -> asks(part, test));
            case org.truceline.agreement.Predicate.Any(var parts) ->
                !parts.isEmpty() && parts.stream().allMatch(part -> asks(part, test));
            case org.truceline.agreement.Predicate.Not _, org.truceline.agreement.Predicate.Simple _ ->
                test.test(pattern);
        };
    }

    private boolean coversOwner(Parties by, org.truceline.agreement.Predicate part) {
        return !by.others()
                && part instanceof IsActor(var role, var wanted)
                && role == org.truceline.agreement.Predicate.Role.BY
                && allBelow(wanted, by.named(), agreement.classes().actors());
    }

    private boolean allBelow(Value<Set<String>> wanted, List<String> looked, ClassTree tree) {
        return wanted.in(world)
                .filter(each ->
                        each.stream().allMatch(id -> looked.stream().anyMatch(above -> tree.isBelow(id, above))))
                .isPresent();
    }

    /** A holding told to be in one region of the agreement, and in no smaller place, has looked at that region. */
    private boolean coversPlace(Holding holding, org.truceline.agreement.Predicate part) {
        return part instanceof Inside(var end, var rule)
                && end == org.truceline.agreement.Predicate.End.AT
                && holding.at().ground() instanceof Whereabouts.Anywhere
                && holding.at().relations().size() == 1
                && holding.at().relations().getFirst() instanceof Relation.In(String looked)
                && liesIn(rule, looked);
    }

    private boolean liesIn(RegionRule rule, String looked) {
        return switch (rule) {
            case RegionRule.Reference(NamedRegion region) ->
                region.id().equals(looked)
                        || region.within().stream().anyMatch(outer -> liesIn(outer, looked))
                        || liesIn(region.rule(), looked);
            case RegionRule.Open(var value) ->
                value.in(world).filter(taken -> liesIn(taken, looked)).isPresent();
            case RegionRule.Union(var parts) ->
                !parts.isEmpty() && parts.stream().allMatch(each -> liesIn(each, looked));
            case RegionRule.Common(var parts) -> parts.stream().anyMatch(each -> liesIn(each, looked));
            case RegionRule.Minus(var from, var _) -> liesIn(from, looked);
            case RegionRule.Band _, RegionRule.Outline _, RegionRule.Disc _, RegionRule.Undrawn _ -> false;
        };
    }

    private boolean liesIn(String region, String looked) {
        NamedRegion found = agreement.regions().get(region);
        return found != null && liesIn(new RegionRule.Reference(found), looked);
    }
}
