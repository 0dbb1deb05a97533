package org.truceline.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.NamedRegion;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.World;
import org.truceline.occurrence.Relation;
import org.truceline.truth.Truth;

/**
 * What relations told of a place say of a region, in one world, by names, sides and distances alone: also where nothing
 * is drawn.
 */
final class Relations {

    private final Agreement agreement;
    private final World world;
    private final Set<String> in = new LinkedHashSet<>();
    private final Set<String> notIn = new LinkedHashSet<>();
    private final List<ToldDistance> distances = new ArrayList<>();
    private final boolean contradictory;

    Relations(Agreement agreement, List<Relation> told, World world) {
        this.agreement = agreement;
        this.world = world;
        for (Relation relation : told) {
            switch (relation) {
                case Relation.In(var region) -> addInside(region);
                case Relation.NotIn(var region) -> notIn.add(region);
                case Relation.FromLine(var line, var side, var least, var most) ->
                    distances.add(ToldDistance.reported(lineId(line), side, least.value(), most.value()));
                case Relation.Along(var line, var _, var _, var within) ->
                    distances.add(ToldDistance.reported(lineId(line), Optional.empty(), 0, within.value()));
                case Relation.FromPlace _ -> {}
            }
        }
        contradictory = isContradictory();
    }

    /** True when no place fits all that is told. */
    private boolean isContradictory() {
        boolean names = in.stream()
                .anyMatch(each -> notIn.contains(each) || in.stream().anyMatch(other -> areApart(each, other)));
        boolean apart = distances.stream().anyMatch(one -> distances.stream().anyMatch(one::isAgainst));
        boolean rules = in.stream().anyMatch(id -> byRule(id).isFalse())
                || notIn.stream().anyMatch(id -> byRule(id).isTrue());
        return names || apart || rules;
    }

    private Truth byRule(String id) {
        NamedRegion region = agreement.regions().get(id);
        return region == null ? Truth.OPEN : structure(region.rule());
    }

    /** What lies inside a region lies inside what holds it, and where the region's rule puts it. */
    private void addInside(String id) {
        NamedRegion region = agreement.regions().get(id);
        if (region != null && in.add(id)) {
            region.within().forEach(this::addInside);
            unionsWith(id).forEach(this::addInside);
            addImplied(region.rule());
        }
    }

    private void addImplied(RegionRule rule) {
        switch (rule) {
            case RegionRule.Reference(var region) -> addInside(region.id());
            case RegionRule.Band band -> addDistance(band);
            case RegionRule.Common(var of) -> of.forEach(this::addImplied);
            case RegionRule.Minus(var from, var without) -> {
                addImplied(from);
                if (without instanceof RegionRule.Reference(var region)) {
                    notIn.add(region.id());
                }
            }
            case RegionRule.Open(var value) -> value.in(world).ifPresent(this::addImplied);
            case RegionRule.Union(var of) when of.size() == 1 -> addImplied(of.getFirst());
            case RegionRule.Outline _, RegionRule.Disc _, RegionRule.Union _, RegionRule.Undrawn _ -> {}
        }
    }

    private void addDistance(RegionRule.Band band) {
        band.line().in(world).ifPresent(line -> distances.add(ToldDistance.within(band, line.id(), world)));
    }

    private String lineId(String named) {
        return Optional.ofNullable(agreement.names().lines().get(named))
                .flatMap(value -> value.in(world))
                .map(NamedLine::id)
                .orElse(named);
    }

    /** Whether every place that fits what is told lies inside, or none does; open when no place fits. */
    Truth inside(RegionRule rule) {
        return contradictory ? Truth.OPEN : structure(rule);
    }

    Truth structure(RegionRule rule) {
        return structure(rule, true);
    }

    /** {@code climb} is false where what the regions in it lie within is not asked: what holds a region may be made of it. */
    private Truth structure(RegionRule rule, boolean climb) {
        return switch (rule) {
            case RegionRule.Reference(var region) -> named(region, climb);
            case RegionRule.Band band -> inside(band);
            case RegionRule.Union(var of) ->
                of.stream().map(part -> structure(part, climb)).reduce(Truth.FALSE, Truth::or);
            case RegionRule.Common(var of) ->
                of.stream().map(part -> structure(part, climb)).reduce(Truth.TRUE, Truth::and);
            case RegionRule.Minus(var from, var without) ->
                structure(from, climb).and(structure(without, climb).not());
            case RegionRule.Open(var value) ->
                value.in(world).map(taken -> structure(taken, climb)).orElse(Truth.OPEN);
            case RegionRule.Outline _, RegionRule.Disc _, RegionRule.Undrawn _ -> Truth.OPEN;
        };
    }

    /** By name; else by the rule; else outside, when it lies within something that the place is outside of by its rule. */
    private Truth named(NamedRegion region, boolean climb) {
        Truth told = told(region);
        Truth known = told.isOpen() ? structure(region.rule(), climb) : told;
        boolean outsideOfAHolder = climb
                && known.isOpen()
                && said(region.id()).stream()
                        .map(agreement.regions()::get)
                        .anyMatch(holder -> structure(holder.rule(), false).isFalse());
        return outsideOfAHolder ? Truth.FALSE : known;
    }

    private Truth told(NamedRegion region) {
        boolean inside = in.contains(region.id());
        Set<String> holders = holders(region.id());
        boolean outside = holders.stream().anyMatch(notIn::contains)
                || in.stream().anyMatch(each -> holders.stream().anyMatch(holder -> areApart(each, holder)));
        return inside == outside ? Truth.OPEN : Truth.of(inside);
    }

    /** The region and all that it lies within, unions of which it is a part among them. */
    private Set<String> holders(String id) {
        Set<String> found = new LinkedHashSet<>();
        collect(id, true, found);
        return found;
    }

    /** What the agreement says that the region lies within. */
    private Set<String> said(String id) {
        Set<String> found = new LinkedHashSet<>();
        collect(id, false, found);
        found.remove(id);
        return found;
    }

    private void collect(String id, boolean unions, Set<String> found) {
        NamedRegion region = agreement.regions().get(id);
        if (region != null && found.add(id)) {
            region.within().forEach(holder -> collect(holder, unions, found));
            if (unions) {
                unionsWith(id).forEach(holder -> collect(holder, true, found));
            }
        }
    }

    /** Ids of the regions that are unions with the region {@code id} as a part. */
    private Stream<String> unionsWith(String id) {
        return agreement.regions().values().stream()
                .filter(region -> hasPart(region.rule(), id))
                .map(NamedRegion::id);
    }

    private boolean hasPart(RegionRule rule, String id) {
        RegionRule read = read(rule);
        return read instanceof RegionRule.Union(var of)
                ? of.stream().anyMatch(part -> isNamed(part, id))
                : isNamed(read, id);
    }

    private boolean isNamed(RegionRule rule, String id) {
        return read(rule) instanceof RegionRule.Reference(var region)
                && region.id().equals(id);
    }

    /** The rule that this world reads; the open one itself where it has none. */
    private RegionRule read(RegionRule rule) {
        return rule instanceof RegionRule.Open(var value)
                ? value.in(world).map(this::read).orElse(rule)
                : rule;
    }

    private boolean areApart(String one, String other) {
        return isSaidApart(one, other) || isSaidApart(other, one);
    }

    private boolean isSaidApart(String one, String other) {
        NamedRegion region = agreement.regions().get(one);
        return region != null && region.apart().contains(other);
    }

    private Truth inside(RegionRule.Band band) {
        Optional<NamedLine> line = band.line().in(world);
        if (line.isEmpty()) {
            return Truth.OPEN;
        }
        List<Truth> truths = distances.stream()
                .filter(distance -> distance.line().equals(line.get().id()))
                .map(distance -> distance.inside(band, world))
                .filter(truth -> !truth.isOpen())
                .distinct()
                .toList();
        return truths.size() == 1 ? truths.getFirst() : Truth.OPEN;
    }

    /** True when no place fits what is told. */
    boolean contradictory() {
        return contradictory;
    }

    /** The distances told from the line. */
    Stream<ToldDistance> from(NamedLine line) {
        return distances.stream().filter(distance -> distance.line().equals(line.id()));
    }
}
