package org.truceline.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Near which of several groups of regions places lie. Beyond its vicinity everything is outside of each region of a group,
 * whichever way its drawing is off. Safe for use by several threads.
 */
public final class Vicinities {

    /** Metres of discs that are told of at most. */
    public static final double FARTHEST = 20_000;

    private static final double MARGIN = 100;

    /** A quarter of the Earth. */
    private static final int MOST_TILES = 1 << 20;

    private static final int[] NONE = {};

    private final List<List<Ball>> groups;
    private final ByTile<int[]> tiles = new ByTile<>(MOST_TILES, this::tile);

    /** All places straight within {@code radius} metres of a point. */
    private record Ball(Chord centre, double radius) {

        static final Ball EARTH = new Ball(new Chord(0, 0, 0), Double.POSITIVE_INFINITY);

        boolean isWithin(double metres, Chord place) {
            return centre.length(place) <= radius + metres;
        }
    }

    /** Of these groups of regions. */
    public Vicinities(List<List<Region>> groups) {
        this.groups = groups.stream()
                .map(regions -> regions.stream()
                        .flatMap(region -> balls(region).stream())
                        .distinct()
                        .toList())
                .toList();
    }

    /**
     * The groups, by their index, near which discs of at most {@value #FARTHEST} m around a place may lie; of the others all
     * such discs are outside.
     */
    public int[] near(double latitude, double longitude) {
        return tiles.get(latitude, longitude);
    }

    private int[] tile(long key) {
        Box box = Cell.tileBox(key);
        Chord middle = Chord.to(Cell.middle(box));
        double reach = Cell.reach(box) + FARTHEST + MARGIN;
        int[] near = IntStream.range(0, groups.size())
                .filter(group -> groups.get(group).stream().anyMatch(ball -> ball.isWithin(reach, middle)))
                .toArray();
        return near.length == 0 ? NONE : near;
    }

    private static List<Ball> balls(Region region) {
        return switch (region) {
            case Strip strip ->
                List.of(strip.to()
                        .map(to ->
                                around(strip.axis(), to.value() + strip.error().value()))
                        .orElse(Ball.EARTH));
            case Outline outline ->
                List.of(around(outline.polygon().edge(), outline.error().value()));
            case Round round ->
                List.of(new Ball(
                        Chord.to(round.centre()),
                        round.radius().value() + round.error().value()));
            case Region.Either(var parts) -> {
                List<Ball> all = new ArrayList<>();
                parts.forEach(part -> all.addAll(balls(part)));
                yield all;
            }
            case Region.Both(var parts) ->
                parts.stream()
                        .map(Vicinities::balls)
                        .reduce(Vicinities::smaller)
                        .orElseThrow();
            case Region.Without(var whole, var _) -> balls(whole);
            case Region.Undrawn _ -> List.of(Ball.EARTH);
        };
    }

    private static List<Ball> smaller(List<Ball> one, List<Ball> other) {
        return largest(one) <= largest(other) ? one : other;
    }

    private static double largest(List<Ball> balls) {
        return balls.stream().mapToDouble(Ball::radius).max().orElse(0);
    }

    /** A ball around the line's middle that holds all places within {@code metres} of it. */
    private static Ball around(Line line, double metres) {
        List<Position> vertices = line.dense(Metres.of(FARTHEST));
        Chord middle = Chord.to(vertices.get(vertices.size() / 2));
        double radius = vertices.stream()
                .mapToDouble(vertex -> Chord.to(vertex).length(middle))
                .max()
                .orElseThrow();
        return new Ball(middle, radius + FARTHEST / 2 + metres);
    }
}
