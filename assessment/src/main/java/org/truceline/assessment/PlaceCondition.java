package org.truceline.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.NamedRegion;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.World;
import org.truceline.geo.Metres;
import org.truceline.geo.Region;
import org.truceline.geo.Standing;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Relation;
import org.truceline.occurrence.When;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/** Did one thing happen inside a region? By geometry and by relations; measures to each region once. */
final class PlaceCondition {

    private final Agreement agreement;
    private final Regions regions;
    private final Standings standings;
    private final Located located;
    private final When when;
    private final Gap untold;
    private final Grounds grounds;
    private final Map<String, Standing> measured = new HashMap<>();

    /** {@code fact} is what is asked for where no place is told: "the place", "where it came from". */
    PlaceCondition(Agreement agreement, Regions regions, Standings standings, Located located, When when, String fact) {
        this.agreement = agreement;
        this.regions = regions;
        this.standings = standings;
        this.located = located;
        this.when = when;
        this.untold = new Gap(Gap.Where.REPORT, fact);
        this.grounds = new Grounds(agreement, located);
    }

    /** Whether all possible places lie inside, or none. */
    Reason ask(RegionRule rule, World world) {
        if (located.isUntold()) {
            return Reason.open("It is not told: " + untold.fact() + ".", untold);
        }
        Optional<Reason> contradiction = contradiction(world);
        if (contradiction.isPresent()) {
            return contradiction.get();
        }
        Relations relations = new Relations(agreement, located.relations(), world);
        Truth related = relations.inside(rule);
        Map<Chart, Reason> measurements = new LinkedHashMap<>();
        for (Chart chart : charts(rule, world)) {
            measurements.put(chart, measure(rule, world, chart, new RelationGaps(relations, world, chart).of(rule)));
        }
        List<Reason> distinct = measurements.values().stream().distinct().toList();
        Truth onMap = Truth.hullOf(distinct.stream().map(Reason::truth).toList());
        if (!related.isOpen() && !onMap.isOpen() && !related.equals(onMap)) {
            return unfitting().with(distinct);
        }
        if (!related.isOpen()) {
            return Reason.firm(
                    related.isTrue(),
                    Spoken.capital(located.told()) + (related.isTrue() ? " lies inside: " : " lies outside: ")
                            + title(rule, world) + ".");
        }
        return distinct.size() == 1
                ? distinct.getFirst()
                : combined(rule, world, onMap, distinct, Contest.of(measurements));
    }

    private List<Chart> charts(RegionRule rule, World world) {
        return Charts.of(agreement, rule, located, world, when.possible());
    }

    /** That the position told lies outside a region that is told too, or inside one that it is told not to lie in. */
    private Optional<Reason> contradiction(World world) {
        return located.relations().stream()
                .filter(relation -> switch (relation) {
                    case Relation.In(var region) -> onMap(region, world).isFalse();
                    case Relation.NotIn(var region) -> onMap(region, world).isTrue();
                    case Relation.FromLine _, Relation.Along _, Relation.FromPlace _ -> false;
                })
                .findFirst()
                .map(_ -> unfitting());
    }

    /** How the position told stands to a region of the agreement by the map alone. */
    private Truth onMap(String region, World world) {
        NamedRegion named = agreement.regions().get(region);
        if (named == null) {
            return Truth.OPEN;
        }
        RegionRule rule = new RegionRule.Reference(named);
        return Truth.hullOf(charts(rule, world).stream()
                .map(chart -> measure(rule, world, chart, List.of()).truth())
                .toList());
    }

    private static Reason unfitting() {
        return Reason.open(
                "The place told by names and the place told by position do not fit together.",
                new Gap(Gap.Where.REPORT, "which of the report's statements about the place holds"));
    }

    private Reason combined(RegionRule rule, World world, Truth onMap, List<Reason> versions, Optional<Gap> contested) {
        return new Reason(
                onMap.isOpen()
                        ? "By one version of the line or another it may lie inside or outside: " + title(rule, world)
                                + "."
                        : "By every version of the line that may have held: " + title(rule, world) + ".",
                onMap,
                contested.isPresent() || !onMap.isOpen()
                        ? contested
                        : versions.stream().noneMatch(version -> version.truth().isOpen())
                                ? Optional.of(
                                        new Gap(Gap.Where.REPORT, "the time, to tell which version of the line held"))
                                : Optional.empty(),
                versions);
    }

    private Reason measure(RegionRule rule, World world, Chart chart, List<Gap> related) {
        Regions.Built built = regions.in(rule, world, chart);
        Grounds.Ground ground = grounds.in(world, chart);
        if (ground.whereabouts() instanceof Whereabouts.Anywhere) {
            String title = title(rule, world);
            return Reason.open(
                    related.isEmpty()
                            ? "Nothing told of the place relates it to " + title + "."
                            : "What is told of the place leaves open whether it lies inside: " + title + ".",
                    lacking(built, related));
        }
        Standing standing = standing(ground, built.key(), built.region());
        Standing exact = built.isDrawnExactly() ? standing : standing(ground, built.exactKey(), built.exact());
        List<Reason> steps = new ArrayList<>();
        if (built.missing().isEmpty()) {
            steps.add(
                    Reason.remark(Spoken.capital(located.told()) + ": " + Measured.words(exact, built.exact()) + "."));
        }
        built.drawn().forEach(drawn -> steps.add(Reason.remark(provenance(drawn))));
        chart.taken().keySet().stream()
                .sorted()
                .flatMap(line -> Contest.claimedAlone(agreement.coursesOf(line), chart.at()))
                .forEach(claim -> steps.add(Reason.remark(claim)));
        return decide(standing, exact, built, ground, title(rule, world), related)
                .with(steps);
    }

    /** Of a region that is drawn, only what a report would tell. */
    private List<Gap> lacking(Regions.Built built, List<Gap> related) {
        if (!built.missing().isEmpty()) {
            return related.isEmpty() ? built.missing() : related;
        }
        boolean reported = related.stream().allMatch(gap -> gap.where() == Gap.Where.REPORT);
        return related.isEmpty() || !reported ? List.of(untold) : related;
    }

    private Standing standing(Grounds.Ground ground, String edge, Region region) {
        return measured.computeIfAbsent(
                ground.key() + " in " + edge, _ -> standings.of(ground.whereabouts(), edge, region));
    }

    private static String provenance(Drawn drawn) {
        return Spoken.capital(drawn.title()) + ": "
                + (drawn.basis() == Drawn.Basis.JUDGED ? "drawn by judgement" : "measured") + ", known to "
                + drawn.error() + "; that much is allowed for on both sides of the edge.";
    }

    private static Reason decide(
            Standing standing,
            Standing exact,
            Regions.Built built,
            Grounds.Ground ground,
            String title,
            List<Gap> related) {
        if (standing.truth().isTrue()) {
            return Reason.firm(true, "Every possible place lies inside: " + title + ".");
        }
        if (standing.truth().isFalse()) {
            return Reason.firm(false, "Every possible place lies outside: " + title + ".");
        }
        if (built.missing().isEmpty()) {
            return Reason.open(
                    "It may lie inside or outside: " + title + ".", PlaceGap.of(exact, built, ground.whereabouts()));
        }
        return Reason.open("Not all of " + title + " is drawn.", related.isEmpty() ? built.missing() : related);
    }

    private static String title(RegionRule rule, World world) {
        return switch (rule) {
            case RegionRule.Reference(var region) -> region.title();
            case RegionRule.Band band ->
                "the ground along "
                        + band.line().in(world).map(line -> line.title()).orElse("a line");
            case RegionRule.Outline(var drawn) -> drawn.title();
            case RegionRule.Disc disc ->
                "within " + disc.radius().in(world).map(Metres::toString).orElse("a distance") + " of "
                        + disc.around().name();
            case RegionRule.Open(var value) ->
                value.in(world).map(chosen -> title(chosen, world)).orElse("the region");
            case RegionRule.Union _, RegionRule.Common _, RegionRule.Minus _, RegionRule.Undrawn _ -> "the region";
        };
    }
}
