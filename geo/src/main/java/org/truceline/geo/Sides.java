package org.truceline.geo;

import java.util.List;

/**
 * The sides of a line: left and right as one looks along it, told by the nearest segment.
 *
 * <p>Seen from a place that is {@code d} from the line, a segment that is {@code f} away cannot become the nearest one
 * within {@code (f - d) / 2}. So the side is the same all around, as far as the line itself and as half of that
 * difference for each segment that tells the other side; a segment of which the place lies beyond an end tells nothing
 * before that end is passed.
 */
final class Sides {

    private static final double SHARP = 90;

    /** Allows for steps along a sphere instead of the ellipsoid. */
    private static final double SPHERE_SHARE = 0.99;

    private Sides() {}

    /**
     * How far one may go from {@code place} in any direction and surely stay on its side of {@code line}, in metres, at
     * most {@code enough}: positive on the left, negative on the right, zero where there is no sure side. What lies beyond
     * the line's ends is not looked at.
     */
    static double clearance(Line line, Position place, Foot nearest, double enough) {
        List<Segment> segments = line.segments();
        double distance = nearest.distance().value();
        int side = sideOf(line, place, nearest);
        double clear = side == 0 ? 0 : Math.min(distance, enough);
        Chord from = Chord.to(place);
        for (int i = 0; i < segments.size(); i++) {
            if ((line.lowerBound(i, from) - distance) / 2 >= clear) {
                continue;
            }
            if (line.roughSide(i, from) != side) {
                Segment.Nearest foot = segments.get(i).nearest(place);
                if (foot.side() != side) {
                    double needed = Math.max((foot.distance() - distance) / 2, SPHERE_SHARE * foot.beyond());
                    clear = Math.clamp(needed, 0, clear);
                }
            }
            boolean sharpEnd = i < segments.size() - 1 && Math.abs(line.turnAt(i + 1)) > SHARP;
            if (sharpEnd && outerSide(line, i + 1) != side) {
                double away =
                        Geodesy.distance(line.vertices().get(i + 1), place).value();
                clear = Math.clamp((away - distance) / 2, 0, clear);
            }
        }
        return side * clear;
    }

    private static int sideOf(Line line, Position place, Foot nearest) {
        Segment.Nearest foot = line.segments().get(nearest.segment()).nearest(place);
        int vertex = foot.atEnd() ? nearest.segment() + 1 : foot.atStart() ? nearest.segment() : 0;
        boolean inner = vertex > 0 && vertex < line.vertices().size() - 1;
        return inner && Math.abs(line.turnAt(vertex)) > SHARP ? outerSide(line, vertex) : foot.side();
    }

    /** The side that places nearest to a vertex lie on: left (1) where the line turns right. */
    private static int outerSide(Line line, int vertex) {
        return line.turnAt(vertex) > 0 ? 1 : -1;
    }
}
