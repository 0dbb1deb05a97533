package org.truceline.assessment;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.World;
import org.truceline.geo.Corridor;
import org.truceline.geo.Metres;
import org.truceline.geo.Polygon;
import org.truceline.geo.Region;

/** The regions that rules make in each world, each made once. Safe for use by several threads. */
final class Regions {

    private record Recipe(String region, Metres reach, Corridor.Ends ends, RegionRule.Depth depth) {}

    private final Map<Recipe, Region> made = new ConcurrentHashMap<>();

    /** The region in {@code world}; empty when the text leaves a value open and nobody has proposed a reading. */
    Optional<Region> in(RegionRule rule, World world) {
        return switch (rule) {
            case RegionRule.Inside inside -> Optional.of(inside.drawn().outline());
            case RegionRule.Around around ->
                around.reach()
                        .in(world)
                        .flatMap(reach -> around.depth()
                                .in(world)
                                .flatMap(depth -> ends(around, depth, world)
                                        .map(ends -> made.computeIfAbsent(
                                                new Recipe(around.id(), reach, ends, depth),
                                                recipe -> make(around, recipe)))));
        };
    }

    /** A depth by compass leaves no choice of ends: nothing north or south of the line's end lies beyond it. */
    private static Optional<Corridor.Ends> ends(RegionRule.Around around, RegionRule.Depth depth, World world) {
        return depth == RegionRule.Depth.COMPASS
                ? Optional.of(Corridor.Ends.FLAT)
                : around.ends().in(world);
    }

    private static Region make(RegionRule.Around around, Recipe recipe) {
        return switch (recipe.depth) {
            case SQUARE -> Corridor.along(around.drawn().line(), recipe.reach, recipe.ends);
            case COMPASS -> Polygon.compassBelt(around.drawn().line(), recipe.reach, recipe.reach);
        };
    }
}
