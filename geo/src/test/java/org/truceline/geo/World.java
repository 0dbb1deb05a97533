package org.truceline.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One way in which everything may really lie: each drawing off by some way within its error, each untold end round or
 * flat, the ground beyond an end on one side or the other. Says of a single point whether it is inside, by distances only.
 */
final class World {

    private record Drawn(Object what, Metres error) {}

    private final Chance chance;
    private final boolean jitter;
    private final Map<Drawn, Line> lines = new HashMap<>();
    private final Map<Metres, double[]> shifts = new HashMap<>();
    private final Map<Drawn, Polygon> polygons = new HashMap<>();
    private final Map<Line, Boolean> beyondIsLeft = new HashMap<>();
    private final Map<Line, Boolean> untoldIsFlat = new HashMap<>();
    private final Map<Region, Boolean> undrawn = new HashMap<>();

    /** @param jitter whether each vertex of a line lies off in a way of its own, else the whole drawing is shifted */
    World(Chance chance, boolean jitter) {
        this.chance = chance;
        this.jitter = jitter;
    }

    boolean holds(Region region, Position place) {
        return switch (region) {
            case Strip strip -> holds(strip, place);
            case Outline outline ->
                polygons.computeIfAbsent(new Drawn(outline.polygon(), outline.error()), _ -> shifted(outline))
                                .depth(place)
                                .value()
                        >= 0;
            case Round round ->
                Geodesy.distance(shifted(round.centre(), round.error(), false), place)
                                .compareTo(round.radius())
                        <= 0;
            case Region.Either either -> either.parts().stream().anyMatch(part -> holds(part, place));
            case Region.Both both -> both.parts().stream().allMatch(part -> holds(part, place));
            case Region.Without without -> holds(without.whole(), place) && !holds(without.hole(), place);
            case Region.Undrawn _ -> undrawn.computeIfAbsent(region, _ -> chance.random.nextBoolean());
        };
    }

    private boolean holds(Strip strip, Position place) {
        Line line = lines.computeIfAbsent(
                new Drawn(List.of(strip.axis(), strip.side() == Strip.Side.BOTH), strip.error()), _ -> shifted(strip));
        Foot foot = line.nearest(place);
        boolean far = strip.to().filter(to -> foot.distance().compareTo(to) > 0).isPresent();
        if (far || foot.distance().compareTo(strip.from()) < 0) {
            return false;
        }
        boolean beyond = isBeyond(line, foot, place);
        boolean flat = switch (strip.ends()) {
            case ROUND -> false;
            case FLAT -> true;
            case UNTOLD -> untoldIsFlat.computeIfAbsent(strip.axis(), _ -> chance.random.nextBoolean());
        };
        if (beyond && flat) {
            return false;
        }
        boolean left = beyond
                ? beyondIsLeft.computeIfAbsent(strip.axis(), _ -> chance.random.nextBoolean())
                : isLeft(line, foot, place);
        return switch (strip.side()) {
            case BOTH -> true;
            case LEFT -> left;
            case RIGHT -> !left;
        };
    }

    static boolean isBeyond(Line line, Foot foot, Position place) {
        double length = line.length().value();
        double along = foot.along().value();
        if (along > 1e-3 && along < length - 1e-3) {
            return false;
        }
        Position end = along < length / 2
                ? line.vertices().getFirst()
                : line.vertices().getLast();
        Position inner = along < length / 2
                ? line.vertices().get(1)
                : line.vertices().get(line.vertices().size() - 2);
        double inward = Geodesy.inverse(end, inner).azi1;
        return Math.abs(Geodesy.turn(inward, Geodesy.inverse(end, place).azi1)) > 90;
    }

    /** By the mean of the directions into and out of the nearest point: at a corner it halves the bend. */
    static boolean isLeft(Line line, Foot foot, Position place) {
        double along = foot.along().value();
        Position before = line.at(Metres.of(Math.max(0, along - 1)));
        Position after = line.at(Metres.of(Math.min(line.length().value(), along + 1)));
        double in = Geodesy.inverse(before, foot.point()).azi1;
        double out = Geodesy.inverse(foot.point(), after).azi1;
        double mean = along < 1e-3 ? out : along > line.length().value() - 1e-3 ? in : in + Geodesy.turn(in, out) / 2;
        return Geodesy.turn(mean, Geodesy.inverse(foot.point(), place).azi1) < 0;
    }

    /** Vertices that lie off each for itself do not make a line with sides turn back on itself: by a quarter of a segment. */
    private Line shifted(Strip strip) {
        List<Position> vertices = strip.axis().vertices();
        double most = strip.error().value();
        for (int i = 1; i < vertices.size() && jitter && strip.side() != Strip.Side.BOTH; i++) {
            most = Math.min(
                    most, Geodesy.distance(vertices.get(i - 1), vertices.get(i)).value() / 4);
        }
        List<Position> moved = new ArrayList<>();
        for (Position vertex : vertices) {
            moved.add(shifted(vertex, jitter ? Metres.of(most) : strip.error(), jitter));
        }
        return Line.through(moved);
    }

    private Polygon shifted(Outline outline) {
        List<Position> moved = new ArrayList<>();
        List<Position> ring = outline.polygon().edge().vertices();
        ring.subList(1, ring.size()).forEach(vertex -> moved.add(shifted(vertex, outline.error(), false)));
        return Polygon.of(moved);
    }

    private Position shifted(Position place, Metres error, boolean alone) {
        if (error.value() == 0) {
            return place;
        }
        double[] shift = alone ? draw(error) : shifts.computeIfAbsent(error, this::draw);
        return Geodesy.destination(place, shift[0], Metres.of(shift[1]));
    }

    private double[] draw(Metres error) {
        double share = chance.random.nextBoolean() ? 0.999 : chance.upTo(0.999);
        return new double[] {chance.upTo(360), error.value() * share};
    }
}
