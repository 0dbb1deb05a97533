package org.truceline.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.Value;
import org.truceline.agreement.World;
import org.truceline.geo.Line;
import org.truceline.geo.Metres;
import org.truceline.geo.Outline;
import org.truceline.geo.Polygon;
import org.truceline.geo.Region;
import org.truceline.geo.Round;
import org.truceline.geo.Strip;
import org.truceline.truth.Gap;

/** The regions that rules make in each world, each measured shape made once. Safe for use by several threads. */
final class Regions {

    private final Map<String, Region> made = new ConcurrentHashMap<>();
    private final Map<Drawn, String> names = Collections.synchronizedMap(new IdentityHashMap<>());

    /**
     * A region on the ground.
     *
     * @param key tells it from every other
     * @param region with the error of what it is drawn from
     * @param exact the same as if it were drawn without error
     * @param drawn what it is drawn from
     * @param missing what would have to be known to draw all of it
     */
    record Built(String key, Region region, Region exact, List<Drawn> drawn, List<Gap> missing) {

        /** How far what it is drawn from may be off, at most. */
        Metres error() {
            return drawn.stream().map(Drawn::error).max(Metres::compareTo).orElse(Metres.ZERO);
        }

        /** Whether what it is drawn from is not off. */
        boolean isDrawnExactly() {
            return region.equals(exact);
        }

        /** Tells the exact region from every other. */
        String exactKey() {
            return key + " exact";
        }
    }

    /** The region of {@code rule} in {@code world}, by the lines as they ran at {@code at}. */
    Built in(RegionRule rule, World world, Instant at) {
        return in(rule, world, Chart.of(at));
    }

    /** The same by the lines as they run on {@code chart}. */
    Built in(RegionRule rule, World world, Chart chart) {
        return switch (rule) {
            case RegionRule.Reference(var region)
            when region.rule() instanceof RegionRule.Undrawn ->
                undrawn(new Gap(Gap.Where.TEXT, "the extent of " + region.title()));
            case RegionRule.Reference(var region) -> in(region.rule(), world, chart);
            case RegionRule.Band band -> band(band, world, chart);
            case RegionRule.Outline(var drawn) -> outline(drawn);
            case RegionRule.Disc disc -> disc(disc, world);
            case RegionRule.Union(var of) -> several("union", of, world, chart);
            case RegionRule.Common(var of) -> several("common", of, world, chart);
            case RegionRule.Minus(var from, var without) -> several("minus", List.of(from, without), world, chart);
            case RegionRule.Undrawn(var why) -> undrawn(new Gap(Gap.Where.TEXT, "the extent of a region: " + why));
            case RegionRule.Open(var value) ->
                value.in(world).map(chosen -> in(chosen, world, chart)).orElseGet(() -> undrawn(value, world));
        };
    }

    private static Built undrawn(Value<?> value, World world) {
        return undrawn(Openness.gap(value, world).orElseThrow());
    }

    private static Built undrawn(Gap gap) {
        return new Built("undrawn", new Region.Undrawn(), new Region.Undrawn(), List.of(), List.of(gap));
    }

    private Built outline(Drawn.AreaVersion drawn) {
        return new Built(
                "outline " + name(drawn),
                new Outline(drawn.outline(), drawn.error()),
                new Outline(drawn.outline(), Metres.ZERO),
                List.of(drawn),
                List.of());
    }

    /** Tells a drawing from every other; what is drawn in place may share its id with others, or have none. */
    private String name(Drawn drawn) {
        return names.computeIfAbsent(drawn, _ -> drawn.id() + "#" + names.size());
    }

    private static Built disc(RegionRule.Disc disc, World world) {
        Optional<Metres> radius = disc.radius().in(world);
        if (radius.isEmpty()) {
            return undrawn(disc.radius(), world);
        }
        var around = disc.around();
        return new Built(
                "disc " + around.at() + " " + around.radius().value() + " "
                        + radius.get().value(),
                new Round(around.at(), radius.get(), around.radius()),
                new Round(around.at(), radius.get(), Metres.ZERO),
                List.of(),
                List.of());
    }

    private Built several(String kind, List<RegionRule> rules, World world, Chart chart) {
        List<Built> parts = rules.stream().map(rule -> in(rule, world, chart)).toList();
        String key = kind + parts.stream().map(Built::key).toList();
        List<Drawn> drawn =
                parts.stream().flatMap(part -> part.drawn().stream()).distinct().toList();
        List<Gap> missing = parts.stream()
                .flatMap(part -> part.missing().stream())
                .distinct()
                .toList();
        return new Built(
                key,
                made.computeIfAbsent(
                        key, _ -> join(kind, parts.stream().map(Built::region).toList())),
                made.computeIfAbsent(
                        key + " exact",
                        _ -> join(kind, parts.stream().map(Built::exact).toList())),
                drawn,
                missing);
    }

    private static Region join(String kind, List<Region> parts) {
        return switch (kind) {
            case "union" -> Region.either(parts);
            case "common" -> Region.both(parts);
            default -> Region.without(parts.getFirst(), parts.getLast());
        };
    }

    private Built band(RegionRule.Band band, World world, Chart chart) {
        Optional<NamedLine> line = band.line().in(world);
        if (line.isEmpty()) {
            return undrawn(band.line(), world);
        }
        Optional<Drawn.LineVersion> version = chart.version(line.get());
        if (version.isEmpty()) {
            return undrawn(undrawn(line.get()));
        }
        Optional<Value<?>> open = firstOpen(band, world);
        if (open.isPresent()) {
            return undrawn(open.get(), world);
        }
        return drawn(band, line.get(), version.get(), world);
    }

    /** What is missing of a line that nobody drew for that time. */
    static Gap undrawn(NamedLine line) {
        return line.isDrawn()
                ? new Gap(Gap.Where.MAP, "a version of “" + line.title() + "” for that time")
                : new Gap(Gap.Where.TEXT, "a drawing of “" + line.title() + "”");
    }

    /** A value of the band that is not told in {@code world} and has a bearing on where it lies. */
    static Optional<Value<?>> firstOpen(RegionRule.Band band, World world) {
        List<Value<?>> values =
                new ArrayList<>(List.of(band.from(), band.shape().depth()));
        band.to().ifPresent(values::add);
        boolean compass = band.shape().depth().in(world).equals(Optional.of(RegionRule.Depth.COMPASS));
        if (!compass) {
            values.add(band.shape().ends());
        }
        return values.stream().filter(value -> value.in(world).isEmpty()).findFirst();
    }

    /** The version of the line that holds at {@code at}. */
    static Optional<Drawn.LineVersion> version(NamedLine line, Instant at) {
        return line.versions().stream()
                .filter(version -> version.from().filter(at::isBefore).isEmpty()
                        && version.until().filter(end -> !at.isBefore(end)).isEmpty())
                .map(NamedLine.Version::drawn)
                .findFirst();
    }

    private Built drawn(RegionRule.Band band, NamedLine named, Drawn.LineVersion version, World world) {
        Metres from = band.from().in(world).orElseThrow();
        Optional<Metres> to = band.to().flatMap(value -> value.in(world));
        RegionRule.Depth depth = band.shape().depth().in(world).orElseThrow();
        Strip.Side side = side(band, named);
        String key = String.join(
                " ",
                "band",
                name(version),
                side.name(),
                from.value() + "",
                to.map(Metres::value) + "",
                depth.name(),
                band.stretch() + "");
        Line axis = band.stretch()
                .map(stretch -> version.line().between(stretch.from(), stretch.to()))
                .orElse(version.line());
        if (depth == RegionRule.Depth.COMPASS) {
            return compass(key, version, axis, side, from, to);
        }
        Strip.Ends ends = ends(band.shape().ends().in(world).orElseThrow());
        String whole = key + " " + ends;
        return new Built(
                whole,
                made.computeIfAbsent(whole, _ -> new Strip(axis, side, from, to, ends, version.error())),
                made.computeIfAbsent(whole + " exact", _ -> new Strip(axis, side, from, to, ends, Metres.ZERO)),
                List.of(version),
                List.of());
    }

    private Built compass(
            String key, Drawn.LineVersion version, Line axis, Strip.Side side, Metres from, Optional<Metres> to) {
        if (to.isEmpty()) {
            return undrawn(new Gap(Gap.Where.TEXT, "how a depth by compass is meant where it has no end"));
        }
        Region region =
                made.computeIfAbsent(key, _ -> belt(version.line(), axis, side, from, to.get(), version.error()));
        Region exact = made.computeIfAbsent(
                key + " exact", _ -> belt(version.line(), axis, side, from, to.get(), Metres.ZERO));
        return new Built(key, region, exact, List.of(version), List.of());
    }

    /**
     * What lies due north or south of the line. It runs one way from west to east, or from east to west; so one of its sides
     * lies to the north.
     */
    private static Region belt(Line line, Line axis, Strip.Side side, Metres from, Metres to, Metres error) {
        Optional<Line> along = Optional.of(line);
        boolean eastward = axis.vertices().getFirst().longitude()
                < axis.vertices().getLast().longitude();
        Strip.Side northern = eastward ? Strip.Side.LEFT : Strip.Side.RIGHT;
        boolean north = side == Strip.Side.BOTH || side == northern;
        boolean south = side == Strip.Side.BOTH || side != northern;
        if (from.equals(Metres.ZERO)) {
            return new Outline(
                    Polygon.compassBelt(axis, north ? to : Metres.ZERO, south ? to : Metres.ZERO), error, along);
        }
        return Region.either(Stream.of(true, false)
                .filter(northward -> northward ? north : south)
                .<Region>map(northward -> new Outline(Polygon.compassStrip(axis, northward, from, to), error, along))
                .toList());
    }

    private static Strip.Side side(RegionRule.Band band, NamedLine line) {
        return band.side()
                .map(side -> line.sides().indexOf(side) == 0 ? Strip.Side.LEFT : Strip.Side.RIGHT)
                .orElse(Strip.Side.BOTH);
    }

    private static Strip.Ends ends(RegionRule.Ends ends) {
        return switch (ends) {
            case ROUND -> Strip.Ends.ROUND;
            case FLAT -> Strip.Ends.FLAT;
            case UNTOLD -> Strip.Ends.UNTOLD;
        };
    }
}
