package org.truceline.publication.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.Term;
import org.truceline.geo.Corridor;
import org.truceline.geo.Drawing;
import org.truceline.geo.Line;
import org.truceline.geo.Metres;
import org.truceline.geo.Polygon;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.publication.Assessed;
import org.truceline.publication.Situation;
import org.truceline.publication.desk.FindingSummary;
import org.truceline.publication.desk.StripView;

/** Draws a situation. */
public final class MapLayers {

    private static final double MARGIN_DEGREES = 0.1;

    private final Situation situation;

    private MapLayers(Situation situation) {
        this.situation = situation;
    }

    /** The layers of {@code situation}; patrols as {@code strip} lays them along the line. */
    public static MapView of(Situation situation, StripView strip) {
        MapLayers layers = new MapLayers(situation);
        return new MapView(
                layers.bounds(),
                layers.corridor(),
                layers.lines(),
                layers.incidents(),
                layers.patrols(strip),
                layers.places(),
                layers.notes());
    }

    /** Around all drawn lines, with a margin. */
    private List<Double> bounds() {
        List<Position> vertices =
                drawnLines().flatMap(line -> line.line().vertices().stream()).toList();
        var latitudes = vertices.stream().mapToDouble(Position::latitude).summaryStatistics();
        var longitudes = vertices.stream().mapToDouble(Position::longitude).summaryStatistics();
        return vertices.isEmpty()
                ? List.of(-180.0, -85.0, 180.0, 85.0)
                : List.of(
                        longitudes.getMin() - MARGIN_DEGREES,
                        latitudes.getMin() - MARGIN_DEGREES,
                        longitudes.getMax() + MARGIN_DEGREES,
                        latitudes.getMax() + MARGIN_DEGREES);
    }

    private Stream<Drawn.LineVersion> drawnLines() {
        return situation.agreement().regions().values().stream()
                .filter(RegionRule.Around.class::isInstance)
                .map(region -> ((RegionRule.Around) region).drawn())
                .distinct();
    }

    private Features corridor() {
        Features features = Features.none();
        for (Term.Note note : situation.agreement().notes()) {
            if (note.where() instanceof RegionRule.Around around) {
                List<List<Position>> outlines = outlines(around);
                Metres error = around.drawn().error();
                Drawing.joined(outlines, error)
                        .forEach(ring -> features.addArea(ring, Map.of("part", "possibly-inside", "term", note.id())));
                Drawing.common(outlines, error, openEnds(around))
                        .forEach(ring -> features.addArea(ring, Map.of("part", "surely-inside", "term", note.id())));
            }
        }
        return features;
    }

    private static List<List<Position>> outlines(RegionRule.Around around) {
        Line line = around.drawn().line();
        return around.reach()
                .all()
                .flatMap(reach -> around.depth().all().flatMap(depth -> switch (depth) {
                    case SQUARE -> Drawing.around(line, reach).stream();
                    case COMPASS ->
                        List.of(Polygon.compassBelt(line, reach, reach).edge().vertices()).stream();
                }))
                .toList();
    }

    /** Around ends that some reading cuts square: an uncertain line may turn there, and the cut with it. */
    private static List<List<Position>> openEnds(RegionRule.Around around) {
        if (around.ends().all().noneMatch(Corridor.Ends.FLAT::equals)) {
            return List.of();
        }
        List<Position> vertices = around.drawn().line().vertices();
        return around.reach()
                .all()
                .map(reach -> Metres.of(2 * reach.value()).plus(around.drawn().error()))
                .flatMap(near ->
                        Stream.of(Drawing.rim(vertices.getFirst(), near), Drawing.rim(vertices.getLast(), near)))
                .toList();
    }

    private Features lines() {
        Features features = Features.none();
        drawnLines()
                .forEach(line -> features.addLine(
                        line.line(),
                        Map.of(
                                "id", line.id(),
                                "name", line.title(),
                                "basis", line.basis().name().toLowerCase(Locale.ROOT),
                                "errorMetres", line.error().value())));
        return features;
    }

    private Features incidents() {
        Features features = Features.none();
        for (Assessed assessed : situation.incidents()) {
            assessed.findings().stream().findFirst().ifPresent(finding -> {
                FindingSummary summary = FindingSummary.of(situation.agreement(), assessed, finding);
                Map<String, Object> properties = new LinkedHashMap<>();
                properties.put("incident", summary.incident());
                properties.put("title", summary.title());
                properties.put("name", summary.name());
                properties.put("nameText", summary.nameText());
                properties.put("firstDay", summary.days().getFirst());
                properties.put("lastDay", summary.days().getLast());
                properties.put("finding", summary.id());
                draw(features, assessed.occurrence().at(), properties);
            });
        }
        return features;
    }

    private static void draw(Features features, Whereabouts at, Map<String, Object> properties) {
        switch (at) {
            case Whereabouts.Disc disc -> features.addArea(Drawing.rim(disc.centre(), disc.radius()), properties);
            case Whereabouts.Area area -> features.addArea(area.outline().edge().vertices(), properties);
            case Whereabouts.OneOf several -> several.candidates().forEach(one -> draw(features, one, properties));
            case Whereabouts.Anywhere _ -> {}
        }
    }

    private Features patrols(StripView strip) {
        Features features = Features.none();
        situation
                .agreement()
                .patrolRoute()
                .ifPresent(route -> strip.cells().stream()
                        .filter(cell -> cell.kind().equals("patrolled") && cell.toKm() > cell.fromKm())
                        .forEach(cell -> features.addLine(
                                route.along()
                                        .line()
                                        .between(Metres.ofKilometres(cell.fromKm()), Metres.ofKilometres(cell.toKm())),
                                Map.of("title", cell.title(), "day", cell.day(), "by", cell.by()))));
        return features;
    }

    private Features places() {
        Features features = Features.none();
        situation.places().stream()
                .filter(place -> !place.judged())
                .forEach(place -> features.addPoint(
                        place.at(),
                        Map.of(
                                "name", place.name(),
                                "also", String.join(", ", place.also()),
                                "rank", place.radius().value() >= 2500 ? 1 : 2)));
        return features;
    }

    private List<String> notes() {
        return situation.agreement().regions().values().stream()
                .map(RegionRule::drawn)
                .distinct()
                .map(drawn -> drawn.title() + ": "
                        + (drawn.basis() == Drawn.Basis.JUDGED ? "drawn by judgement" : "measured") + ", known to "
                        + drawn.error() + ".")
                .toList();
    }
}
