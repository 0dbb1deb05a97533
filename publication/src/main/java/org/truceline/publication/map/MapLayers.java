package org.truceline.publication.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.Term;
import org.truceline.agreement.Value;
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
                Features.none(),
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
        return situation.agreement().names().lines().values().stream()
                .flatMap(Value::all)
                .flatMap(NamedLine::drawings)
                .distinct();
    }

    private Features corridor() {
        Features features = Features.none();
        for (Term.Note note : situation.agreement().notes()) {
            belts(note.where().rule()).forEach(belt -> {
                List<List<Position>> outlines = outlines(belt);
                Metres error = belt.drawn().error();
                Drawing.joined(outlines, error)
                        .forEach(ring -> features.addArea(ring, Map.of("part", "possibly-inside", "term", note.id())));
                Drawing.common(outlines, error, openEnds(belt))
                        .forEach(ring -> features.addArea(ring, Map.of("part", "surely-inside", "term", note.id())));
            });
        }
        return features;
    }

    /** A band on both sides of one version of a line, as it is drawn. */
    private record Belt(Drawn.LineVersion drawn, List<Metres> reaches, RegionRule.Shape shape) {}

    private static Stream<Belt> belts(RegionRule rule) {
        return rule.parts()
                .filter(RegionRule.Band.class::isInstance)
                .map(RegionRule.Band.class::cast)
                .filter(band -> band.side().isEmpty() && band.to().isPresent())
                .flatMap(band -> band.line()
                        .all()
                        .flatMap(NamedLine::drawings)
                        .map(drawn -> new Belt(
                                drawn, band.to().stream().flatMap(Value::all).toList(), band.shape())));
    }

    private static List<List<Position>> outlines(Belt belt) {
        Line line = belt.drawn().line();
        return belt.reaches().stream()
                .flatMap(reach -> belt.shape().depth().all().flatMap(depth -> switch (depth) {
                    case SQUARE -> Drawing.around(line, reach).stream();
                    case COMPASS ->
                        List.of(Polygon.compassBelt(line, reach, reach).edge().vertices()).stream();
                }))
                .toList();
    }

    /** Around ends that some reading cuts square: an uncertain line may turn there, and the cut with it. */
    private static List<List<Position>> openEnds(Belt belt) {
        if (belt.shape().ends().all().allMatch(RegionRule.Ends.ROUND::equals)) {
            return List.of();
        }
        List<Position> vertices = belt.drawn().line().vertices();
        return belt.reaches().stream()
                .map(reach -> Metres.of(2 * reach.value()).plus(belt.drawn().error()))
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
                draw(features, assessed.occurrence().at().ground(), properties);
            });
        }
        return features;
    }

    private static void draw(Features features, Whereabouts at, Map<String, Object> properties) {
        switch (at) {
            case Whereabouts.Disc disc -> features.addArea(Drawing.rim(disc.centre(), disc.radius()), properties);
            case Whereabouts.Area area -> features.addArea(area.outline().edge().vertices(), properties);
            case Whereabouts.OneOf several -> several.candidates().forEach(one -> draw(features, one, properties));
            case Whereabouts.Anywhere _,
                    Whereabouts.Sector _,
                    Whereabouts.Stretch _,
                    Whereabouts.Beside _,
                    Whereabouts.All _ -> {}
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
                .flatMap(region -> region.rule().drawings())
                .distinct()
                .map(drawn -> drawn.title() + ": "
                        + (drawn.basis() == Drawn.Basis.JUDGED ? "drawn by judgement" : "measured") + ", known to "
                        + drawn.error() + ".")
                .toList();
    }
}
