package org.truceline.agreement.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.NamedPlace;
import org.truceline.agreement.NamedRegion;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.RegionRule.Band;
import org.truceline.agreement.RegionRule.Shape;
import org.truceline.agreement.RegionRule.Stretch;
import org.truceline.agreement.Value;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;

/** Prints lines and regions, with the vertices of what is drawn in place. */
final class RegionTree {

    private final Map<String, Value<NamedLine>> lines;
    private final Map<String, NamedPlace> places;

    RegionTree(Map<String, Value<NamedLine>> lines, Map<String, NamedPlace> places) {
        this.lines = lines;
        this.places = places;
    }

    /** A line as it stands under "lines": itself, or by name one for each reading. */
    Object declared(Value<NamedLine> line) {
        return line instanceof Value.Fixed<NamedLine>(NamedLine fixed) ? line(fixed) : chosen(line, "");
    }

    private static Map<String, Object> line(NamedLine line) {
        Group group = new Group()
                .put("title", line.title())
                .putAny("sides", line.sides())
                .put("clause", line.clause().map(MomentTree::clause));
        return line.isDrawn()
                ? group.put(
                                "versions",
                                line.versions().stream()
                                        .map(version -> version(line, version))
                                        .toList())
                        .map()
                : group.put("why", line.why()).map();
    }

    private static Object version(NamedLine line, NamedLine.Version version) {
        Drawn.LineVersion drawn = version.drawn();
        return new Group()
                .putWords("id", drawn.id().equals(line.id()) ? "" : drawn.id())
                .putWords("title", drawn.title().equals(line.title()) ? "" : drawn.title())
                .put("basis", Print.words(drawn.basis()))
                .put("error", Print.metres(drawn.error()))
                .put("provenance", drawn.provenance())
                .put("from", version.from().map(Object::toString))
                .put("until", version.until().map(Object::toString))
                .put("vertices", positions(drawn.line().vertices()))
                .map();
    }

    private static List<Object> positions(List<Position> positions) {
        return positions.stream().map(Print::position).toList();
    }

    /** A line by its name, or one for each reading; those that are declared as a whole by that name. */
    private Object byName(Value<NamedLine> line, String inside) {
        return lines.entrySet().stream()
                .filter(entry -> entry.getValue().equals(line))
                .<Object>map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> chosen(line, inside));
    }

    private Object chosen(Value<NamedLine> line, String inside) {
        return switch (line) {
            case Value.Fixed<NamedLine>(NamedLine fixed) -> fixed.id();
            case Value.Unfilled<NamedLine>(OpenPoint point) when point.id().equals(inside) -> "unknown";
            case Value.Unfilled<NamedLine>(OpenPoint point) ->
                new Group().put("open", point.id()).map();
            case Value.ByReading<NamedLine>(OpenPoint point, Map<String, Value<NamedLine>> values) -> {
                Group group = new Group().put("open", point.id());
                values.forEach((reading, each) -> group.put(reading, byName(each, point.id())));
                yield group.map();
            }
        };
    }

    /** A region as it stands under "regions". */
    Map<String, Object> declared(NamedRegion region) {
        return new Group()
                .put("title", region.title())
                .putAny("within", region.within())
                .putAny("apart", region.apart())
                .put("clause", region.clause().map(MomentTree::clause))
                .putAll(ruleOf(region))
                .map();
    }

    private Map<String, Object> ruleOf(NamedRegion region) {
        Object rule = region(region.rule(), Optional.of(region));
        Group group = new Group();
        if (rule instanceof Map<?, ?> map) {
            map.forEach((name, value) -> group.put((String) name, value));
            return group.map();
        }
        return group.put("union", List.of(rule)).map();
    }

    /** A region as it stands wherever one may: by its name, or by its rule. */
    Object region(RegionRule rule) {
        return region(rule, Optional.empty());
    }

    private Object region(RegionRule rule, Optional<NamedRegion> of) {
        return switch (rule) {
            case RegionRule.Reference(NamedRegion region) -> region.id();
            case Band band -> band(band);
            case RegionRule.Outline(Drawn.AreaVersion drawn) -> outline(drawn, of);
            case RegionRule.Disc(NamedPlace around, Value<Metres> radius) -> disc(around, radius);
            case RegionRule.Union(var parts) ->
                new Group().put("union", regions(parts)).map();
            case RegionRule.Common(var parts) ->
                new Group().put("common", regions(parts)).map();
            case RegionRule.Minus(RegionRule from, RegionRule without) ->
                new Group().put("minus", regions(List.of(from, without))).map();
            case RegionRule.Undrawn(String why) ->
                new Group().put("undrawn", why).map();
            case RegionRule.Open(Value<RegionRule> value) -> Print.value(value, this::region);
        };
    }

    private List<Object> regions(List<RegionRule> parts) {
        return parts.stream().map(this::region).toList();
    }

    private Object band(Band band) {
        Shape shape = band.shape();
        return new Group()
                .put("band", byName(band.line(), ""))
                .put("side", band.side().orElse("both"))
                .put("from", Print.value(band.from(), Print::metres))
                .put("to", band.to().map(to -> Print.value(to, Print::metres)).orElse("none"))
                .put("ends", Print.value(shape.ends(), Print::words))
                .put("depth", Print.value(shape.depth(), Print::words))
                .put("fromIncluded", Print.value(shape.fromIncluded(), Print::yesNo))
                .put("toIncluded", Print.value(shape.toIncluded(), Print::yesNo))
                .put("stretch", band.stretch().map(RegionTree::stretch))
                .map();
    }

    private static Object stretch(Stretch stretch) {
        return new Group()
                .put("from", Print.metres(stretch.from()))
                .put("to", Print.metres(stretch.to()))
                .map();
    }

    private static Object outline(Drawn.AreaVersion drawn, Optional<NamedRegion> of) {
        String id = of.map(NamedRegion::id).orElse("");
        String title = of.map(NamedRegion::title).orElse("");
        Group own = new Group();
        if (!drawn.id().equals(id) || !drawn.title().equals(title)) {
            own.put("id", drawn.id()).putWords("title", drawn.title());
        }
        List<Position> ring = drawn.outline().edge().vertices();
        return new Group()
                .putAny("drawn", own.map())
                .put("basis", Print.words(drawn.basis()))
                .put("error", Print.metres(drawn.error()))
                .put("provenance", drawn.provenance())
                .put("outline", positions(ring.subList(0, ring.size() - 1)))
                .map();
    }

    private Object disc(NamedPlace around, Value<Metres> radius) {
        NamedPlace declared = places.get(around.id());
        Group group = new Group();
        if (declared == null) {
            group.put("disc", Print.position(around.at()))
                    .put("radius", Print.value(radius, Print::metres))
                    .put("error", Print.metres(around.radius()));
        } else {
            group.put("disc", around.id()).put("radius", Print.value(radius, Print::metres));
            if (!declared.radius().equals(around.radius())) {
                group.put(
                        "error",
                        Print.metres(Metres.of(
                                around.radius().value() - declared.radius().value())));
            }
        }
        return group.map();
    }
}
