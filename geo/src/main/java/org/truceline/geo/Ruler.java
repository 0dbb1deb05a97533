package org.truceline.geo;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures from places to a line, quickly: straight through the Earth to those straight pieces of it that come nearest to
 * the cell around the place. Good to {@link #slack}.
 */
final class Ruler {

    private static final double LEAST_SLACK = 0.05;

    /** A way along the ground is longer than the straight one by its cube over this: 24 squares of the mean radius. */
    private static final double LONGER = 24 * 6_371_008.8 * 6_371_008.8;

    /** By how much the square of the radius of a way may differ from that. */
    private static final double UNEVEN = 0.02;

    private static final double FARTHEST = 1_000_000;

    /** Metres by which a place has to lie off the plane of a piece, and a share of its distance, for its side to be sure. */
    private static final double SURELY_OFF = 2;

    private static final double SURELY_OFF_SHARE = 1e-3;

    /** Metres that two pieces may be as far away as one another and still each be the nearest. */
    private static final double TIE = 0.2;

    /** Degrees of a turn at which the side of the places around it is told by the turn. */
    private static final double SHARP = 90;

    /** Allows for steps along a sphere instead of the ellipsoid. */
    private static final double SPHERE_SHARE = 0.99;

    private final int index;
    private final Pieces pieces;
    private final List<Chord> sharp;
    private final Chord middle;
    private final double around;
    private final Cells<int[]> near = new Cells<>(this::candidates);

    /** One of several for whose distances a probe has room: that at {@code index}. */
    Ruler(Line line, int index) {
        this.index = index;
        pieces = new Pieces(line);
        sharp = IntStream.range(1, line.vertices().size() - 1)
                .filter(vertex -> Math.abs(line.turnAt(vertex)) > SHARP)
                .mapToObj(vertex -> Chord.to(line.vertices().get(vertex)))
                .toList();
        middle = pieces.point(pieces.count() / 2);
        around = IntStream.rangeClosed(0, pieces.count())
                .mapToDouble(point -> middle.length(pieces.point(point)))
                .max()
                .orElseThrow();
    }

    /** Metres that the line surely is away from the probe's middle; at little cost, and often much less than it is. */
    double atLeast(Probe probe) {
        double dx = probe.x() - middle.x();
        double dy = probe.y() - middle.y();
        double dz = probe.z() - middle.z();
        return Math.sqrt(dx * dx + dy * dy + dz * dz) - around - LEAST_SLACK;
    }

    /** Metres along the ground from the probe's middle to the line. */
    double distance(Probe probe) {
        double known = probe.distance(index);
        return Double.isNaN(known) ? probe.measured(index, measured(probe)) : known;
    }

    private double measured(Probe probe) {
        double least = Double.POSITIVE_INFINITY;
        for (int piece : near.get(Cell.of(probe))) {
            least = Math.min(least, pieces.square(piece, probe.x(), probe.y(), probe.z()));
        }
        return ground(Math.sqrt(least));
    }

    /** Metres along the ground from any place to the line; looks at all of it. */
    double distance(Chord place) {
        return ground(nearest(place).length(place));
    }

    /** By how much a distance may be wrong that is told as {@code distance}. */
    static double slack(double distance) {
        return distance > FARTHEST
                ? Double.POSITIVE_INFINITY
                : LEAST_SLACK + UNEVEN * distance * distance * distance / LONGER;
    }

    /** Metres along the ground between two places that are {@code straight} metres apart through the Earth. */
    static double ground(double straight) {
        return straight + straight * straight * straight / LONGER;
    }

    /** The nearest point of the line, on its straight pieces; looks at all of it. */
    Chord nearest(Chord place) {
        return pieces.foot(pieces.nearest(place), place);
    }

    /**
     * On which side of the line all places lie up to {@code clear} metres around one that is {@code away} from it: 1 left, -1
     * right, 0 where that is not sure. What lies beyond the line's ends is not looked at. As {@link Sides} has it: a piece that
     * is {@code f} away can become the nearest one only within {@code (f - away) / 2}, and tells nothing before its end is
     * passed.
     */
    int side(Chord place, double away, double clear) {
        double reach = away + 2 * clear;
        if (sharp.stream().anyMatch(turn -> turn.length(place) < reach)) {
            return 0;
        }
        int side = told(pieces.nearest(place), place);
        for (int piece = 0; side != 0 && piece < pieces.count(); piece++) {
            double square = pieces.square(piece, place.x(), place.y(), place.z());
            boolean same = square >= reach * reach || told(piece, place) == side;
            boolean tie = square < (away + TIE) * (away + TIE);
            if (!same && (tie || SPHERE_SHARE * pieces.beyond(piece, place) < clear)) {
                side = 0;
            }
        }
        return side;
    }

    /** On which side of a piece and its extension a place lies: 1 left, -1 right, 0 where that is not sure. */
    private int told(int piece, Chord place) {
        double left = pieces.left(piece, place);
        double away = Math.sqrt(pieces.square(piece, place.x(), place.y(), place.z()));
        return Math.abs(left) < SURELY_OFF + SURELY_OFF_SHARE * away ? 0 : left > 0 ? 1 : -1;
    }

    /** Whether no place up to {@code clear} metres around one that is {@code away} from the line lies beyond an end of it. */
    boolean isBeforeEnds(Chord place, double away, double clear) {
        double reach = away + 2 * clear;
        return pieces.point(0).length(place) >= reach
                && pieces.point(pieces.count()).length(place) >= reach;
    }

    /** The pieces of which one is the nearest to some place of the cell, and a few more: found part by part of it. */
    private int[] candidates(long cell) {
        boolean[] taken = new boolean[pieces.count()];
        double[] away = new double[pieces.count()];
        for (Chord part : Cell.parts(cell)) {
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < away.length; i++) {
                away[i] = Math.sqrt(pieces.square(i, part.x(), part.y(), part.z()));
                least = Math.min(least, away[i]);
            }
            for (int i = 0; i < away.length; i++) {
                taken[i] |= away[i] <= least + 2 * Cell.HALF_A_PART;
            }
        }
        return IntStream.range(0, taken.length).filter(i -> taken[i]).toArray();
    }
}
