package org.truceline.geo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

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

    /** Allows for a plane instead of the perpendicular along the ground: metres, and a share of the way from the end. */
    private static final double PLANE = 1;

    private static final double PLANE_SHARE = 1e-4;

    /** Metres that another point may be nearer and the end still be taken for the nearest. */
    static final double TIE = 1e-3;

    /** Metres from the end within which no plane halfway is looked for. */
    private static final double NEAREST = 10;

    /** So many neighbours are passed over together where none of them matters. */
    private static final int GROUP = 16;

    /** Numbers of a plane halfway: the way of one metre to the point, metres to it, the cosine to the line's own way. */
    private static final int WIDTH = 5;

    private static final int GAP = 3;
    private static final int COSINE = 4;

    private final Chord end;
    private final List<Chord> points;
    private final double[] gaps;
    private final double[] bulges;
    private final List<Group> groups;
    private final double[] halfways;

    /**
     * Of an end and the vertices of the other segments, in order.
     *
     * @param inwards the way of one metre from the end along the line
     * @param bulges metres by which each of these leaves the straight way at most
     */
    Rivals(Chord end, Chord inwards, List<Chord> points, double[] bulges) {
        this.end = end;
        this.points = points;
        this.bulges = bulges.clone();
        gaps = new double[bulges.length];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = end.length(points.get(i), points.get(i + 1)) - bulges[i];
        }
        groups = IntStream.iterate(0, first -> first < gaps.length, first -> first + GROUP)
                .mapToObj(first -> group(first, Math.min(first + GROUP, gaps.length)))
                .toList();
        halfways = halfways(inwards);
    }

    /** Of each point that is not too near, for the plane halfway to it. */
    private double[] halfways(Chord inwards) {
        return points.stream()
                .filter(point -> end.length(point) > NEAREST)
                .flatMapToDouble(point -> {
                    Chord way = end.wayTo(point);
                    double cosine = inwards.x() * way.x() + inwards.y() * way.y() + inwards.z() * way.z();
                    return DoubleStream.of(way.x(), way.y(), way.z(), end.length(point), cosine);
                })
                .toArray();
    }

    private Group group(int first, int last) {
        Chord middle = points.get((first + last) / 2);
        double radius = points.subList(first, last + 1).stream()
                .mapToDouble(middle::length)
                .max()
                .orElseThrow();
        double bulge = Arrays.stream(bulges, first, last).max().orElseThrow();
        return new Group(first, last, middle, end.length(middle), radius, bulge);
    }

    /**
     * Segments that lie in a ball.
     *
     * @param away metres from the end to the ball's middle
     */
    private record Group(int first, int last, Chord middle, double away, double radius, double bulge) {

        double gap() {
            return away - radius - bulge;
        }
    }

    /**
     * How far one may go from a place and surely find none nearer than the end, in metres; negative or zero where that is not
     * sure.
     *
     * @param away metres from the place to the end
     * @param error how far each point of the line and its end may lie from where they are drawn
     * @param enough what is farther than that is not told
     */
    double clear(Chord place, double away, double error, double enough) {
        double wx = place.x() - end.x();
        double wy = place.y() - end.y();
        double wz = place.z() - end.z();
        double least = away > FARTHEST ? 0 : enough;
        for (int i = 0; i < groups.size() && least > 0; i++) {
            Group group = groups.get(i);
            boolean matters = group.gap() <= 0
                    || clear(group.gap(), group.bulge(), farthest(group, wx, wy, wz), away, error) < least;
            for (int segment = group.first(); matters && least > 0 && segment < group.last(); segment++) {
                double gap = gaps[segment];
                double clear = gap > 0 ? clear(gap, bulges[segment], farthest(segment, wx, wy, wz), away, error) : 0;
                least = Math.min(least, clear);
            }
        }
        return least;
    }

    /**
     * Metres from a place to the nearest that may lie behind the perpendicular through the end and have none nearer: at least, as
     * two planes together tell it, the perpendicular and one halfway to some point of the other segments.
     *
     * @param away metres from the place to the end
     * @param ahead metres from the place to where the perpendicular may be, zero or less behind it
     * @param error how far each point of the line and its end may lie from where they are drawn
     */
    double apart(Chord place, double away, double ahead, double error) {
        if (away > FARTHEST) {
            return 0;
        }
        double toPerpendicular = ahead - PLANE - PLANE_SHARE * away;
        double wx = place.x() - end.x();
        double wy = place.y() - end.y();
        double wz = place.z() - end.z();
        double shift = (4 * error + 2 * TIE) * away;
        double most = toPerpendicular;
        for (int i = 0; i < halfways.length; i += WIDTH) {
            double towards = wx * halfways[i] + wy * halfways[i + 1] + wz * halfways[i + 2];
            double gap = halfways[i + GAP];
            most = Math.max(
                    most, toBoth(toPerpendicular, towards - gap / 2 - PLANE - shift / gap, halfways[i + COSINE]));
        }
        return most;
    }

    /** Metres to what lies behind two planes, to which it is {@code one} and {@code other}, with the cosine of their angle. */
    private static double toBoth(double one, double other, double cosine) {
        if (other <= cosine * one) {
            return one;
        }
        if (one <= cosine * other) {
            return other;
        }
        return Math.sqrt((one * one + other * other - 2 * cosine * one * other) / (1 - cosine * cosine));
    }

    private static double clear(double gap, double bulge, double farthest, double away, double error) {
        double unsure = MARGIN + bulge * (0.5 + away / gap);
        double turning = Math.min(1, 2 * error / gap);
        return (gap / 2 - farthest - unsure - turning * away) / (1 + turning);
    }

    /** How far the way {@code w} from the end goes at most in the direction of a point of a group, which the end is not in. */
    private double farthest(Group group, double wx, double wy, double wz) {
        double towards = (wx * (group.middle().x() - end.x())
                        + wy * (group.middle().y() - end.y())
                        + wz * (group.middle().z() - end.z()))
                / group.away();
        double square = wx * wx + wy * wy + wz * wz;
        double across = Math.sqrt(Math.max(0, square - towards * towards));
        double sine = group.radius() / group.away();
        double cosine = Math.sqrt(1 - sine * sine);
        boolean faces = towards > 0 && across * cosine <= towards * sine;
        return faces ? Math.sqrt(square) : towards * cosine + across * sine;
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
