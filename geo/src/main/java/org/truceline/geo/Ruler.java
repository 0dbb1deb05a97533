package org.truceline.geo;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

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

    private final int index;
    private final Pieces pieces;
    private final int[] all;
    private final Flanks flanks;
    private final Chord middle;
    private final double around;
    private final ByTile<Near> tiles = new ByTile<>(ByCell.MOST_TILES, this::tile);

    /** One of several for whose distances a probe has room: that at {@code index}. */
    Ruler(Line line, int index) {
        this.index = index;
        pieces = new Pieces(line);
        all = pieces.all();
        flanks = new Flanks(line, pieces);
        middle = pieces.point(pieces.count() / 2);
        around = Arrays.stream(all)
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
        double least = Double.POSITIVE_INFINITY;
        for (int piece : near(probe)) {
            least = Math.min(least, pieces.square(piece, probe.x(), probe.y(), probe.z()));
        }
        return ground(Math.sqrt(least));
    }

    /** The piece that is nearest to the probe's middle. */
    int nearest(Probe probe) {
        return pieces.nearest(near(probe), probe.x(), probe.y(), probe.z());
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

    /** The pieces that can be the nearest to a place of a tile, and of each of its cells that was looked at. */
    private static final class Near {
        private final int[] pieces;
        private final AtomicReferenceArray<int[]> cells = new AtomicReferenceArray<>(Cell.A_TILE * Cell.A_TILE);

        Near(int[] pieces) {
            this.pieces = pieces;
        }
    }

    private int[] near(Probe probe) {
        Near tile = tiles.get(probe.latitude(), probe.longitude());
        int cell = Cell.inTile(probe.latitude(), probe.longitude());
        int[] known = tile.cells.getAcquire(cell);
        return known == null ? add(tile, cell, probe) : known;
    }

    private int[] add(Near tile, int cell, Probe probe) {
        int[] near = near(Cell.box(probe.latitude(), probe.longitude()), tile.pieces);
        tile.cells.setRelease(cell, near);
        return near;
    }

    private Near tile(long key) {
        return new Near(near(Cell.tileBox(key), all));
    }

    /**
     * Those of several pieces that can be the nearest to a place of the box. Seen from a place {@code v} off the middle, the
     * square of the way to a piece is at least {@code a + 2 v·p}, and of that to the foot on the one that is nearest to the
     * middle {@code b + 2 v·q + v·v}, where {@code a} and {@code b} are the squares from the middle and {@code p}, {@code q} the
     * ways from the feet.
     */
    private int[] near(Box box, int[] several) {
        Chord centre = Chord.to(Cell.middle(box));
        double reach = Cell.reach(box);
        int nearest = pieces.nearest(several, centre.x(), centre.y(), centre.z());
        Chord foot = pieces.foot(nearest, centre);
        double least = pieces.square(nearest, centre.x(), centre.y(), centre.z());
        int[] near = new int[several.length];
        int count = 0;
        for (int piece : several) {
            double square = pieces.square(piece, centre.x(), centre.y(), centre.z());
            double apart = foot.length(pieces.foot(piece, centre));
            if (square <= least + reach * (2 * apart + reach) + 1) {
                near[count++] = piece;
            }
        }
        return Arrays.copyOf(near, count);
    }
}
