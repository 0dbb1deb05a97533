package org.truceline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.World;
import org.truceline.truth.Gap;

/** The facts that relations lack to tell inside or outside. */
final class RelationGaps {

    private final Relations relations;
    private final World world;
    private final Chart chart;

    RelationGaps(Relations relations, World world, Chart chart) {
        this.relations = relations;
        this.world = world;
        this.chart = chart;
    }

    /** What would tell, by relations, on which side of a region's edge a place lies; none when they say nothing of it. */
    List<Gap> of(RegionRule rule) {
        if (relations.contradictory()) {
            return List.of(new Gap(Gap.Where.REPORT, "which of the report's statements about the place holds"));
        }
        return speaksOf(rule) ? gaps(rule).distinct().toList() : List.of();
    }

    /** True when something told bears on a part of the region. */
    private boolean speaksOf(RegionRule rule) {
        return rule.parts()
                .anyMatch(part -> part instanceof RegionRule.Band band
                        && band.line().in(world).stream()
                                .anyMatch(line -> relations.from(line).findAny().isPresent()));
    }

    private Stream<Gap> gaps(RegionRule rule) {
        if (!relations.structure(rule).isOpen()) {
            return Stream.empty();
        }
        return switch (rule) {
            case RegionRule.Reference(var region) ->
                region.rule() instanceof RegionRule.Undrawn
                        ? Stream.of(new Gap(Gap.Where.TEXT, "the extent of " + region.title()))
                        : gaps(region.rule());
            case RegionRule.Band band -> gaps(band);
            case RegionRule.Union(var of) -> of.stream().flatMap(this::gaps);
            case RegionRule.Common(var of) -> of.stream().flatMap(this::gaps);
            case RegionRule.Minus(var from, var without) ->
                Stream.of(from, without).flatMap(this::gaps);
            case RegionRule.Open(var value) ->
                value.in(world).map(this::gaps).orElseGet(() -> Openness.gap(value, world).stream());
            case RegionRule.Outline(var drawn) ->
                Stream.of(new Gap(Gap.Where.REPORT, "the place in relation to “" + drawn.title() + "”"));
            case RegionRule.Disc disc ->
                disc.radius().in(world).isPresent()
                        ? Stream.of(new Gap(
                                Gap.Where.REPORT,
                                "the distance from " + disc.around().name()))
                        : Openness.gap(disc.radius(), world).stream();
            case RegionRule.Undrawn(var why) -> Stream.of(new Gap(Gap.Where.TEXT, "the extent of a region: " + why));
        };
    }

    private Stream<Gap> gaps(RegionRule.Band band) {
        Optional<NamedLine> line = band.line().in(world);
        if (line.isEmpty()) {
            return Openness.gap(band.line(), world).stream();
        }
        String title = line.get().title();
        return relations
                .from(line.get())
                .findFirst()
                .map(told -> gaps(band, told, title))
                .orElseGet(() -> Stream.of(untold(band, line.get())));
    }

    /** What is missing of a band from whose line nothing is told. */
    private Gap untold(RegionRule.Band band, NamedLine line) {
        if (chart.version(line).isEmpty()) {
            return Regions.undrawn(line);
        }
        return Regions.firstOpen(band, world)
                .flatMap(value -> Openness.gap(value, world))
                .orElse(new Gap(Gap.Where.REPORT, "the distance from " + line.title()));
    }

    private Stream<Gap> gaps(RegionRule.Band band, ToldDistance told, String line) {
        List<Gap> gaps = new ArrayList<>();
        if (told.side(band).isOpen()) {
            gaps.add(new Gap(Gap.Where.REPORT, "on which side of " + line + " it was"));
        }
        List<Gap> unknown = Stream.of(Optional.of(band.from()), band.to())
                .flatMap(Optional::stream)
                .flatMap(value -> Openness.gap(value, world).stream())
                .toList();
        gaps.addAll(unknown);
        boolean square = ToldDistance.isSquare(band, world);
        if (unknown.isEmpty()
                && square
                && band.stretch().isEmpty()
                && told.depth(band, world).isOpen()) {
            gaps.add(new Gap(Gap.Where.REPORT, "the distance from " + line + ", more exactly"));
        }
        if (gaps.isEmpty() || !square || band.stretch().isPresent()) {
            gaps.add(new Gap(
                    Gap.Where.TEXT,
                    told.dependsOnEnds(band, world)
                            ? "whether the region goes round the ends of " + line
                                    + ", which the text does not say, or the side of it on which it was"
                            : "a drawing of “" + line + "”"));
        }
        return gaps.stream();
    }
}
