package org.truceline.geo;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Measures from places to a line, quickly: straight through the Earth to those straight pieces of it that come nearest to
 * the cell around the place. Good to {@link #slack}.
 */
final class Ruler {

    private static final double LEAST_SLACK = 0.02;

    /** A way along the ground is longer than the straight one by its cube over this: 24 squares of the mean radius. */
    private static final double LONGER = 24 * 6_371_008.8 * 6_371_008.8;

    /** By how much the square of the radius of a way may differ from that. */
    private static final double UNEVEN = 0.02;

    private static final double FARTHEST = 1_000_000;

    private static final VarHandle RUNS = MethodHandles.arrayElementVarHandle(long[].class);
    private static final long UNKNOWN = 0;

    /** So often a tile is asked for before its cells are told apart. */
    private static final int FEW = 4;

    /** Pieces of a run that are looked at one by one. */
    private static final int MANY = 24;

    private final int index;
    private final Pieces pieces;
    private final Flanks flanks;
    private final Chord middle;
    private final double around;
    private final ByTile<Near> tiles = new ByTile<>(ByCell.MOST_TILES, this::tile);

    /** One of several for whose distances a probe has room: that at {@code index}. */
    Ruler(Line line, int index) {
        this.index = index;
        pieces = new Pieces(line);
        flanks = new Flanks(line, pieces);
        middle = pieces.point(pieces.count() / 2);
        around = IntStream.range(0, pieces.count())
                .mapToDouble(
                        piece -> Math.max(middle.length(pieces.point(piece)), middle.length(pieces.point(piece + 1))))
                .max()
                .orElseThrow();
    }

    /** The sides of the line. */
    Flanks flanks() {
        return flanks;
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
        long near = near(probe);
        double least = Double.POSITIVE_INFINITY;
        if (end(near) - first(near) > MANY) {
            return ground(pieces.toNearest(first(near), end(near), probe.chord()));
        }
        for (int piece = first(near); piece < end(near); piece++) {
            least = Math.min(least, pieces.square(piece, probe.x(), probe.y(), probe.z()));
        }
        return ground(Math.sqrt(least));
    }

    /** The piece that is nearest to the probe's middle. */
    int nearest(Probe probe) {
        long near = near(probe);
        return pieces.nearest(first(near), end(near), probe.chord());
    }

    /** The point of the line that is nearest to the probe's middle. */
    Chord foot(Probe probe) {
        return pieces.foot(nearest(probe), probe.chord());
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

    /**
     * A run of pieces that holds all that can be the nearest to a place of a tile and, once that was asked for a few times, one for
     * each cell that was looked at.
     */
    private static final class Near {
        private final long pieces;
        private int asked;
        private long @Nullable [] cells;

        Near(long pieces) {
            this.pieces = pieces;
        }

        /** Those of the cells; null while the tile's own will do. */
        long @Nullable [] cells() {
            if (cells == null && ++asked > FEW) {
                cells = new long[Cell.A_TILE * Cell.A_TILE];
            }
            return cells;
        }
    }

    /** A run as one number, which is never zero. */
    private static long run(int first, int end) {
        return (long) first << Integer.SIZE | end;
    }

    private static int first(long run) {
        return (int) (run >>> Integer.SIZE);
    }

    private static int end(long run) {
        return (int) run;
    }

    private long near(Probe probe) {
        Near tile = tiles.get(probe.latitude(), probe.longitude());
        long[] cells = tile.cells();
        if (cells == null) {
            return tile.pieces;
        }
        int cell = Cell.inTile(probe.latitude(), probe.longitude());
        long known = (long) RUNS.getOpaque(cells, cell);
        return known == UNKNOWN ? add(tile, cells, cell, probe) : known;
    }

    private long add(Near tile, long[] cells, int cell, Probe probe) {
        long near = near(Cell.box(probe.latitude(), probe.longitude()), tile.pieces);
        RUNS.setOpaque(cells, cell, near);
        return near;
    }

    private Near tile(long key) {
        return new Near(near(Cell.tileBox(key), run(0, pieces.count())));
    }

    /**
     * From the first to the last of those of a run that can be the nearest to a place of the box. Seen from a place {@code v} off
     * the middle, the square of the way to a piece is at least {@code a + 2 v·p}, and of that to the foot on the one that is
     * nearest to the middle {@code b + 2 v·q + v·v}, where {@code a} and {@code b} are the squares from the middle and {@code p},
     * {@code q} the ways from the feet.
     */
    private long near(Box box, long run) {
        Chord centre = Chord.to(Cell.middle(box));
        double reach = Cell.reach(box);
        int nearest = pieces.nearest(first(run), end(run), centre);
        Chord foot = pieces.foot(nearest, centre);
        double least = pieces.square(nearest, centre);
        double straight = Math.sqrt(least);
        int first = nearest;
        int end = nearest + 1;
        double farthest = straight + 2 * reach + 1;
        for (int piece = pieces.next(first(run), centre, farthest);
                piece < end(run);
                piece = pieces.next(piece + 1, centre, farthest)) {
            double apart = foot.length(pieces.foot(piece, centre));
            if (pieces.square(piece, centre) <= least + reach * (2 * apart + reach) + 1) {
                first = Math.min(first, piece);
                end = Math.max(end, piece + 1);
            }
        }
        return run(first, end);
    }
}
