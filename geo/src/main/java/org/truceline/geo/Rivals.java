package org.truceline.geo;

import java.util.List;

/**
 * The segments of a line that may come nearer to a place than its end does: all but the one at that end.
 *
 * <p>The places that are as near to a point {@code q} as to the end {@code e} lie in the plane halfway between the two, and a
 * place {@code p} is {@code |q - e| / 2 - (p - e)·u} before it, where {@code u} is the direction from {@code e} to {@code q}.
 */
final class Rivals {

    /** Allows for ways along the ground that are compared straight through the Earth, metres. */
    private static final double MARGIN = 0.05;

    /** Metres from the end within which that is allowed for. */
    private static final double FARTHEST = 50_000;

    private final Chord end;
    private final List<Chord> points;
    private final double[] gaps;
    private final double[] bulges;

    /**
     * Of an end and the vertices of the other segments, in order.
     *
     * @param bulges metres by which each of these leaves the straight way at most
     */
    Rivals(Chord end, List<Chord> points, double[] bulges) {
        this.end = end;
        this.points = points;
        this.bulges = bulges.clone();
        gaps = new double[bulges.length];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = end.length(points.get(i), points.get(i + 1)) - bulges[i];
        }
    }

    /**
     * How far one may go from a place and surely find none nearer than the end, in metres; negative or zero where that is not sure.
     *
     * @param away metres from the place to the end
     * @param error how far each point of the line and its end may lie from where they are drawn
     */
    double clear(Chord place, double away, double error) {
        double wx = place.x() - end.x();
        double wy = place.y() - end.y();
        double wz = place.z() - end.z();
        double least = away > FARTHEST ? 0 : Double.POSITIVE_INFINITY;
        for (int i = 0; i < gaps.length && least > 0; i++) {
            least = Math.min(least, gaps[i] > 0 ? clear(i, wx, wy, wz, away, error) : 0);
        }
        return least;
    }

    private double clear(int segment, double wx, double wy, double wz, double away, double error) {
        double gap = gaps[segment];
        double unsure = MARGIN + bulges[segment] * (0.5 + away / gap);
        double turning = Math.min(1, 2 * error / gap);
        return (gap / 2 - farthest(segment, wx, wy, wz) - unsure - turning * away) / (1 + turning);
    }

    /** How far the way {@code w} from the end goes at most in the direction of a point of a segment. */
    private double farthest(int segment, double wx, double wy, double wz) {
        Chord from = points.get(segment);
        Chord to = points.get(segment + 1);
        double rx = from.x() - end.x();
        double ry = from.y() - end.y();
        double rz = from.z() - end.z();
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double dz = to.z() - from.z();
        double rr = rx * rx + ry * ry + rz * rz;
        double rd = rx * dx + ry * dy + rz * dz;
        double dd = dx * dx + dy * dy + dz * dz;
        double wr = wx * rx + wy * ry + wz * rz;
        double wd = wx * dx + wy * dy + wz * dz;
        double atStart = wr / Math.sqrt(rr);
        double atEnd = (wr + wd) / Math.sqrt(rr + 2 * rd + dd);
        double share = (wd * rr - wr * rd) / (wr * dd - wd * rd);
        double ends = Math.max(atStart, atEnd);
        return share > 0 && share < 1
                ? Math.max(ends, (wr + share * wd) / Math.sqrt(rr + share * (2 * rd + share * dd)))
                : ends;
    }
}
