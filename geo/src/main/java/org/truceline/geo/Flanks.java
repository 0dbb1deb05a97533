package org.truceline.geo;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/** Tells quickly on which side of a line places lie. What lies beyond the line's ends is not looked at. */
final class Flanks {

    /** Metres by which a place has to lie off the plane of a piece, and a share of its distance, for its side to be sure. */
    private static final double SURELY_OFF = 2;

    private static final double SURELY_OFF_SHARE = 1e-3;

    /** Metres that two pieces may be as far away as one another and still each be the nearest. */
    private static final double TIE = 0.2;

    /** Degrees of a turn at which the side of the places around it is told by the turn. */
    private static final double SHARP = 90;

    /** Allows for steps along a sphere instead of the ellipsoid. */
    private static final double SPHERE_SHARE = 0.99;

    /** Metres from the line at which a place on each side is looked for, and metres around it. */
    private static final double STEP = 5;

    private static final double MARGIN = 1;

    private static final int UNKNOWN = 0;
    private static final int CROSSED = 1;
    private static final int UNSURE = 2;

    private final Pieces pieces;
    private final List<Chord> sharp;
    private final ByCell<Flank> cells = new ByCell<>(this::cell);
    private final AtomicIntegerArray crossings;
    private final List<Tip> tips;

    Flanks(Line line, Pieces pieces) {
        this.pieces = pieces;
        crossings = new AtomicIntegerArray(pieces.count());
        tips = List.of(Tip.firstOf(line, pieces), Tip.lastOf(line, pieces));
        sharp = IntStream.range(1, line.vertices().size() - 1)
                .filter(vertex -> Math.abs(line.turnAt(vertex)) > SHARP)
                .mapToObj(vertex -> Chord.to(line.vertices().get(vertex)))
                .toList();
    }

    /**
     * On which side of the line all places lie up to {@code clear} metres around the probe's middle, which is {@code away} from
     * it: 1 left, -1 right, 0 where that is not sure.
     */
    int side(Probe probe, double away, double clear) {
        Flank around = cells.get(probe.latitude(), probe.longitude());
        if (clear <= around.clear()) {
            return around.side();
        }
        if (away < clear) {
            return 0;
        }
        Flank exact = at(probe.chord(), away, clear);
        return clear <= exact.clear() ? exact.side() : 0;
    }

    /** The side of a place that is {@code away} from the line, as far as it is the same all around. */
    Flank at(Chord place, double away) {
        return at(place, away, away);
    }

    /** The same, told no farther than {@code enough} where that is far enough. */
    private Flank at(Chord place, double away, double enough) {
        int side = told(pieces.nearest(place), place);
        double clear =
                side == 0 ? 0 : clear(place, away, side, Math.min(away, enough)).least();
        return clear > 0 ? new Flank(side, clear) : Flank.NONE;
    }

    /**
     * Metres that one may go from a place that is {@code away} from the line before its side may change, positive on the left, as
     * {@link Sides#clearance} has them: at least and at most, and neither told farther than {@code enough}.
     *
     * @param nearest the piece that is nearest to the place
     */
    Depths clearance(Chord place, int nearest, double away, double enough) {
        int side = told(nearest, place);
        Depths clear = side == 0 ? Depths.UNTOLD : clear(place, away, side, Math.min(away, enough));
        return clear.least() <= 0 ? new Depths(-away, away) : side == 1 ? clear : clear.not();
    }

    /**
     * Metres, at most {@code enough}, that one may go from a place on a side before a piece that tells the other one is nearest: at
     * least, where a piece whose side is in doubt counts as one, and at most, where it does not. As {@link Sides} has it: a piece
     * that is {@code f} away can become the nearest one only within {@code (f - away) / 2}, and tells nothing before its end is
     * passed.
     */
    private Depths clear(Chord place, double away, int side, double enough) {
        double least = enough;
        for (Chord turn : sharp) {
            least = Math.min(least, (turn.length(place) - away) / 2);
        }
        double most = enough;
        double reach = away + 2 * most;
        for (int piece = pieces.next(0, place, reach);
                least > 0 && piece < pieces.count();
                piece = pieces.next(piece + 1, place, reach)) {
            double square = pieces.square(piece, place);
            int told = square < reach * reach ? told(piece, place) : side;
            if (told != side) {
                double nearest = (Math.sqrt(square) - away) / 2;
                double passed = pieces.beyond(piece, place);
                double surelyPassed = square < (away + TIE) * (away + TIE) ? 0 : SPHERE_SHARE * passed;
                least = Math.min(least, Math.max(nearest, surelyPassed));
                most = told == -side ? Math.min(most, Math.max(nearest, passed)) : most;
                reach = away + 2 * most;
            }
        }
        return new Depths(Math.min(least, most), most);
    }

    private Flank cell(Box box) {
        Chord middle = Chord.to(Cell.middle(box));
        double away = Ruler.ground(pieces.toNearest(0, pieces.count(), middle));
        Flank flank = at(middle, away);
        return new Flank(flank.side(), flank.clear() - Cell.reach(box));
    }

    /** On which side of a piece and its extension a place lies: 1 left, -1 right, 0 where that is not sure. */
    private int told(int piece, Chord place) {
        double left = pieces.left(piece, place);
        double away = Math.sqrt(pieces.square(piece, place));
        return Math.abs(left) < SURELY_OFF + SURELY_OFF_SHARE * away ? 0 : left > 0 ? 1 : -1;
    }

    /**
     * Metres around a place that is {@code away} from the line, which may be off by {@code error}, that are surely not beyond an
     * end of it, the error taken for a part of them; zero or less where none is told. Not told farther than {@code enough} where
     * more would have to be looked at.
     */
    double clearOfEnds(Chord place, double away, double error, double enough) {
        return Math.min(
                tips.get(0).before(place, away, error, enough), tips.get(1).before(place, away, error, enough));
    }

    /** As {@link End#clearance} has it of both ends, of a disc around a place that is {@code away} from the line. */
    Depths beforeEnds(Chord place, double away, double slack, double error) {
        Depths first = tips.get(0).depths(place, away, slack, error, pieces);
        return first.and(tips.get(1).depths(place, away, slack, error, pieces));
    }

    /** Metres around a place that surely are beyond an end of the line, as {@link #clearOfEnds} has those before. */
    double beyondEnds(Chord place, double error) {
        return Math.max(tips.get(0).beyond(place, pieces, error), tips.get(1).beyond(place, pieces, error));
    }

    /**
     * Whether the disc of a probe surely holds a place up to {@value #STEP} metres from the line on the one side, and one on the
     * other.
     *
     * @param piece the nearest to its middle
     */
    boolean isAcross(Probe probe, int piece) {
        Chord middle = probe.chord();
        double radius = probe.radius();
        if (isAcross(pieces.at(piece, 0.5), middle, radius) && isCrossed(piece)) {
            return true;
        }
        Chord foot = pieces.foot(piece, middle);
        return isAcross(foot, middle, radius) && isCrossed(foot, piece);
    }

    private static boolean isAcross(Chord at, Chord middle, double radius) {
        return at.length(middle) + 2 * STEP <= radius;
    }

    /** Whether both sides are told in the middle of a piece. */
    private boolean isCrossed(int piece) {
        if (crossings.get(piece) == UNKNOWN) {
            crossings.set(piece, isCrossed(pieces.at(piece, 0.5), piece) ? CROSSED : UNSURE);
        }
        return crossings.get(piece) == CROSSED;
    }

    private boolean isCrossed(Chord at, int piece) {
        return sideAt(pieces.beside(piece, at, STEP)) == 1 && sideAt(pieces.beside(piece, at, -STEP)) == -1;
    }

    /** The side of a place that is {@value #STEP} metres from the line. */
    private int sideAt(Chord place) {
        Flank flank = clearOfEnds(place, STEP, 0, MARGIN) >= MARGIN ? at(place, STEP) : Flank.NONE;
        return flank.clear() >= MARGIN ? flank.side() : 0;
    }
}
