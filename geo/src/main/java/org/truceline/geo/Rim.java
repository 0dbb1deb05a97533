package org.truceline.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The edge of the ground where one end of a region's depths is zero or more, looked at closely.
 *
 * @param end which end of the depths
 * @param close metres from the edge that count as on it
 */
record Rim(Region region, ToDoubleFunction<Depths> end, double close) {

    private static final int DIVISIONS = 4;

    /** The ring with further points where a side between two crossings cuts a corner or a bend. */
    List<Position> refined(List<Position> ring) {
        List<Position> fine = new ArrayList<>();
        for (int i = 0; i < ring.size() - 1; i++) {
            fine.add(ring.get(i));
            refine(ring.get(i), ring.get(i + 1), DIVISIONS, fine);
        }
        fine.add(ring.getLast());
        return fine;
    }

    /** Goes from the middle of the way as far out or in as the depth there allows, until it is at the edge. */
    private void refine(Position from, Position to, int divisions, List<Position> fine) {
        var side = Geodesy.inverse(from, to);
        if (divisions == 0 || side.s12 < 10 * close) {
            return;
        }
        Position middle = Geodesy.destination(from, side.azi1, Metres.of(side.s12 / 2));
        Position point = middle;
        double moved = 0;
        double depth = depth(middle);
        boolean inside = depth >= 0;
        while (Math.abs(depth) > close && inside == depth >= 0 && Math.abs(moved + depth) <= side.s12) {
            moved += depth;
            point = Geodesy.destination(middle, side.azi1 + 90, Metres.of(moved));
            depth = depth(point);
        }
        if (moved != 0 && Math.abs(depth) <= close) {
            refine(from, point, divisions - 1, fine);
            fine.add(point);
            refine(point, to, divisions - 1, fine);
        }
    }

    /** The depth that decides whether {@code place} belongs to the ground, in metres. */
    double depth(Position place) {
        return end.applyAsDouble(region.depths(place));
    }
}
