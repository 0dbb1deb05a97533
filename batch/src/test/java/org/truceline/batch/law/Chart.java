package org.truceline.batch.law;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.NamedPlace;
import org.truceline.agreement.NamedRegion;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.Value;
import org.truceline.geo.Line;
import org.truceline.geo.Metres;
import org.truceline.geo.Polygon;
import org.truceline.geo.Position;

/** Lines, places and regions of a random agreement, on some forty kilometres of ground somewhere. */
final class Chart {

    private final Points points;
    private final Variation variation;
    private final Position middle;
    private final List<NamedLine> lines = new ArrayList<>();
    private final Map<String, Value<NamedLine>> declared = new LinkedHashMap<>();
    private final List<NamedPlace> places = new ArrayList<>();
    private final List<NamedRegion> regions = new ArrayList<>();
    private final List<NamedRegion> drawn = new ArrayList<>();

    Chart(Dice dice, Variation variation, Points points) {
        this.points = points;
        this.variation = variation;
        middle = new Position(dice.pick(-33, 5, 34, 35, 48, 61), dice.pick(-70, 8, 36, 37, 127));
        for (int i = 0; i < 3; i++) {
            lines.add(line(i, dice.at("line", i)));
            declared.put(lines.get(i).id(), Value.of(lines.get(i)));
        }
        for (int i = 0; i < 2; i++) {
            Dice own = dice.at("place", i);
            places.add(new NamedPlace(
                    variation.id("c" + i), "place " + i, somewhere(own, 12), Metres.of(own.pick(0, 0, 50, 200))));
        }
        for (int i = 0; i < 8; i++) {
            regions.add(region(i, dice.at("region", i)));
            if (i == 0 || i > 2) {
                drawn.add(regions.get(i));
            }
        }
    }

    /** A position so many kilometres east and north of the middle. */
    Position at(double east, double north) {
        double latitude = middle.latitude() + north / 111.2;
        double longitude = middle.longitude() + east / (111.3 * Math.cos(Math.toRadians(middle.latitude())));
        return new Position(rounded(latitude), rounded(longitude));
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * 1e5) / 1e5;
    }

    Position somewhere(Dice dice, int reach) {
        return at(dice.real(-reach, reach), dice.real(-reach, reach));
    }

    private NamedLine line(int number, Dice dice) {
        String id = variation.id("l" + number);
        List<String> sides =
                dice.percent(70) ? List.of("north", "south") : List.of(variation.id("left0"), variation.id("right0"));
        if (number == 2 ? dice.percent(80) : dice.percent(7)) {
            return new NamedLine(id, "line " + number, sides, List.of(), "nobody has drawn it", Optional.empty());
        }
        double north = dice.real(-6, 6);
        List<double[]> vertices = new ArrayList<>();
        int count = dice.between(2, 3);
        for (int i = 0; i < count; i++) {
            vertices.add(new double[] {-18 + 36.0 * i / (count - 1), north + dice.real(-2.5, 2.5)});
        }
        List<NamedLine.Version> versions = new ArrayList<>();
        if (dice.percent(65)) {
            String only = dice.percent(50) ? id : id + "-v0";
            versions.add(version(only, vertices, 0, dice, Optional.empty(), Optional.empty()));
        } else {
            Instant change = Timetable.minute(dice);
            Instant next = dice.percent(70) ? change : change.plus(Duration.ofDays(3));
            versions.add(version(id + "-v0", vertices, 0, dice, Optional.empty(), Optional.of(change)));
            versions.add(
                    version(id + "-v1", vertices, dice.real(-1.5, 1.5), dice, Optional.of(next), Optional.empty()));
        }
        return new NamedLine(id, "line " + number, sides, variation.order(versions, id), "", Optional.empty());
    }

    private NamedLine.Version version(
            String id, List<double[]> at, double moved, Dice dice, Optional<Instant> from, Optional<Instant> until) {
        Line line = Line.through(
                at.stream().map(each -> at(each[0], each[1] + moved)).toList());
        Drawn.LineVersion drawn = new Drawn.LineVersion(
                id,
                id.contains("-v") ? "drawing " + id : "line " + id.charAt(id.length() - 1),
                line,
                dice.pick(Drawn.Basis.values()),
                Metres.of(dice.pick(0, 0, 50, 200, 400)),
                "made up");
        return new NamedLine.Version(drawn, from, until);
    }

    private NamedRegion region(int number, Dice dice) {
        RegionRule rule = switch (number) {
            case 0 -> band(dice.at("band"));
            case 1, 2 -> new RegionRule.Undrawn("no map is annexed");
            case 3 -> outline(dice.at("outline"));
            default -> rule(dice.at("rule"), 2);
        };
        List<String> within = number == 2 && dice.percent(60)
                ? List.of(regions.get(dice.below(2)).id())
                : List.of();
        List<String> apart = number == 2 && within.isEmpty() && dice.percent(60)
                ? List.of(regions.get(1).id())
                : List.of();
        String id = variation.id("r" + number);
        String title = "region " + number;
        return new NamedRegion(id, title, rule, within, apart, Optional.empty());
    }

    /** A region as terms name one: by its name, or by a rule. */
    RegionRule region(Dice dice) {
        return dice.percent(50)
                ? new RegionRule.Reference(dice.pick(dice.percent(70) ? drawn : regions))
                : rule(dice.at("rule"), 2);
    }

    private RegionRule rule(Dice dice, int depth) {
        int kind = dice.below(depth == 0 ? 8 : 16);
        return switch (kind) {
            case 0, 1, 2, 3 -> band(dice.at("band"));
            case 4 -> outline(dice.at("outline"));
            case 5, 6 ->
                new RegionRule.Disc(place(dice.at("place")), points.value(dice.at("radius"), 60, Chart::radius));
            case 7 -> new RegionRule.Reference(dice.pick(dice.percent(60) ? drawn : regions));
            case 8, 9, 10 -> new RegionRule.Union(several(dice.at("union"), depth - 1));
            case 11, 12 -> new RegionRule.Common(several(dice.at("common"), depth - 1));
            case 13, 14 -> new RegionRule.Minus(rule(dice.at("from"), depth - 1), rule(dice.at("without"), depth - 1));
            default ->
                new RegionRule.Open(points.open(
                        dice.at("open"),
                        reading -> reading.percent(15)
                                ? Optional.empty()
                                : Optional.of(Value.of(rule(reading.at("rule"), depth - 1)))));
        };
    }

    /** A place with a name, or one that is told where it is used. */
    private NamedPlace place(Dice dice) {
        return dice.percent(70)
                ? dice.pick(places)
                : new NamedPlace("", "", somewhere(dice, 12), Metres.of(dice.pick(0, 0, 100)));
    }

    private static Metres radius(Dice dice) {
        return Metres.ofKilometres(dice.pick(1, 2, 5, 8));
    }

    private List<RegionRule> several(Dice dice, int depth) {
        int count = dice.between(2, 3);
        return variation.order(
                IntStream.range(0, count).mapToObj(i -> rule(dice.at(i), depth)).toList(), "parts", count);
    }

    private RegionRule outline(Dice dice) {
        String id = variation.id("o" + dice.below(1_000_000_000));
        return new RegionRule.Outline(new Drawn.AreaVersion(
                id,
                "area " + id,
                around(dice, dice.real(-10, 10), dice.real(-10, 10), dice.real(1, 7)),
                Drawn.Basis.JUDGED,
                Metres.of(dice.pick(0, 50, 300)),
                "made up"));
    }

    /** A polygon of four corners around a point, no corner nearer than {@code reach} kilometres. */
    Polygon around(Dice dice, double east, double north, double reach) {
        List<Position> corners = new ArrayList<>();
        double turn = dice.real(0, 1);
        for (int i = 0; i < 4; i++) {
            double angle = Math.PI / 2 * (i + turn);
            double away = reach * dice.real(1.45, 2);
            corners.add(at(east + away * Math.cos(angle), north + away * Math.sin(angle)));
        }
        return Polygon.of(corners);
    }

    private RegionRule.Band band(Dice dice) {
        boolean open = dice.percent(15);
        List<NamedLine> several = open ? lines.subList(0, 2) : List.of(dice.pick(lines));
        Value<NamedLine> line = open
                ? points.open(
                        dice.at("line"),
                        reading -> reading.percent(15)
                                ? Optional.empty()
                                : Optional.of(declared(several.get(reading.below(2)))))
                : declared(several.getFirst());
        List<List<String>> sides =
                several.stream().map(NamedLine::sides).distinct().toList();
        Optional<String> side =
                sides.size() == 1 && dice.percent(60) ? Optional.of(dice.pick(sides.getFirst())) : Optional.empty();
        Value<Metres> from = dice.percent(65)
                ? Value.of(Metres.ZERO)
                : points.value(dice.at("from"), one -> Metres.of(one.pick(0, 500, 1000)));
        Optional<Value<Metres>> to = dice.percent(80)
                ? Optional.of(points.value(dice.at("to"), 55, one -> Metres.ofKilometres(one.pick(2, 3, 5))))
                : Optional.empty();
        RegionRule.Shape shape = new RegionRule.Shape(
                points.value(dice.at("ends"), 85, one -> one.pick(RegionRule.Ends.values())),
                points.value(
                        dice.at("depth"),
                        90,
                        one -> one.percent(85) ? RegionRule.Depth.SQUARE : RegionRule.Depth.COMPASS),
                points.value(dice.at("near"), 90, one -> one.percent(75)),
                points.value(dice.at("far"), 90, one -> one.percent(75)));
        Optional<RegionRule.Stretch> stretch = dice.percent(12)
                ? Optional.of(new RegionRule.Stretch(
                        Metres.ofKilometres(dice.pick(0, 4)), Metres.ofKilometres(dice.pick(12, 25))))
                : Optional.empty();
        return new RegionRule.Band(line, side, from, to, shape, stretch);
    }

    private Value<NamedLine> declared(NamedLine line) {
        return java.util.Objects.requireNonNull(declared.get(line.id()));
    }

    List<NamedLine> lines() {
        return lines;
    }

    List<NamedRegion> regions() {
        return regions;
    }

    Map<String, Value<NamedLine>> declaredLines() {
        Map<String, Value<NamedLine>> all = new LinkedHashMap<>();
        variation.order(lines, "lines").forEach(line -> all.put(line.id(), declared(line)));
        return all;
    }

    Map<String, NamedPlace> namedPlaces() {
        Map<String, NamedPlace> all = new LinkedHashMap<>();
        variation.order(places, "places").forEach(place -> all.put(place.id(), place));
        return all;
    }

    Map<String, NamedRegion> namedRegions() {
        Map<String, NamedRegion> all = new LinkedHashMap<>();
        variation.order(regions, "regions").forEach(region -> all.put(region.id(), region));
        return all;
    }
}
