package org.truceline.geo;

import java.util.List;

/** A line as straight pieces through the Earth, between points so near to each other that it hardly leaves them. */
final class Pieces {

    /** Metres between two points that are joined straight: the geodesic bulges by 5 mm at most. */
    private static final Metres STEP = Metres.of(500);

    /** Numbers of a piece: its start, its way to the end, one over the square of that, and the normal on its left. */
    private static final int WIDTH = 10;

    private static final int WAY = 3;
    private static final int OVER_SQUARE = 6;
    private static final int LEFT = 7;

    /** So many neighbours are passed over together where they are too far away. */
    private static final int GROUP = 16;

    private static final int GROUP_WIDTH = 4;

    private final List<Chord> points;
    private final double[] pieces;

    /** Of each group the middle of a ball that holds it, and the ball's radius. */
    private final double[] groups;

    Pieces(Line line) {
        points = line.dense(STEP).stream().map(Chord::to).toList();
        pieces = new double[WIDTH * (points.size() - 1)];
        for (int piece = 0; piece < count(); piece++) {
            put(WIDTH * piece, points.get(piece), points.get(piece + 1));
        }
        groups = groups();
    }

    private double[] groups() {
        double[] balls = new double[GROUP_WIDTH * ((count() + GROUP - 1) / GROUP)];
        for (int group = 0; group < balls.length / GROUP_WIDTH; group++) {
            int first = group * GROUP;
            int last = Math.min(first + GROUP, count());
            Chord middle = points.get((first + last) / 2);
            double radius = points.subList(first, last + 1).stream()
                    .mapToDouble(middle::length)
                    .max()
                    .orElseThrow();
            double[] ball = {middle.x(), middle.y(), middle.z(), radius};
            System.arraycopy(ball, 0, balls, GROUP_WIDTH * group, GROUP_WIDTH);
        }
        return balls;
    }

    private void put(int at, Chord start, Chord end) {
        double dx = end.x() - start.x();
        double dy = end.y() - start.y();
        double dz = end.z() - start.z();
        double[] numbers = {start.x(), start.y(), start.z(), dx, dy, dz, 1 / (dx * dx + dy * dy + dz * dz)};
        System.arraycopy(numbers, 0, pieces, at, LEFT);
        double nx = start.y() * end.z() - start.z() * end.y();
        double ny = start.z() * end.x() - start.x() * end.z();
        double nz = start.x() * end.y() - start.y() * end.x();
        double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
        pieces[at + LEFT] = nx / length;
        pieces[at + LEFT + 1] = ny / length;
        pieces[at + LEFT + 2] = nz / length;
    }

    int count() {
        return points.size() - 1;
    }

    /** The first from {@code piece} on that may be within {@code reach} metres of a place; {@link #count} where there is none. */
    int next(int piece, Chord place, double reach) {
        int next = piece;
        while (next % GROUP == 0 && next < count() && !mayReach(next / GROUP, place, reach)) {
            next += GROUP;
        }
        return Math.min(next, count());
    }

    private boolean mayReach(int group, Chord place, double reach) {
        double to = reach + groups[GROUP_WIDTH * group + 3];
        return toMiddle(group, place) <= to * to;
    }

    /** Square of the straight way from a place to the middle of a group, metres. */
    private double toMiddle(int group, Chord place) {
        int i = GROUP_WIDTH * group;
        double dx = place.x() - groups[i];
        double dy = place.y() - groups[i + 1];
        double dz = place.z() - groups[i + 2];
        return dx * dx + dy * dy + dz * dz;
    }

    /** Metres straight from a place to the nearest of those from {@code first} on and before {@code end}; infinite for none. */
    double toNearest(int first, int end, Chord place) {
        return first == end ? Double.POSITIVE_INFINITY : Math.sqrt(square(nearest(first, end, place), place));
    }

    /** That which is nearest to a place; the first of several. */
    int nearest(Chord place) {
        return nearest(0, count(), place);
    }

    /** That from {@code first} on and before {@code end}, of which there is one, which is nearest to a place. */
    int nearest(int first, int end, Chord place) {
        int best = nearestMiddle(first, end, place);
        double least = square(best, place);
        double reach = Math.sqrt(least);
        for (int piece = next(first, place, reach); piece < end; piece = next(piece + 1, place, reach)) {
            double square = square(piece, place);
            if (square < least || (square == least && piece < best)) {
                best = piece;
                least = square;
                reach = Math.sqrt(least);
            }
        }
        return best;
    }

    /** One of the group that has its middle nearest to a place. */
    private int nearestMiddle(int first, int end, Chord place) {
        int best = first;
        double least = Double.POSITIVE_INFINITY;
        for (int group = first / GROUP; group * GROUP < end; group++) {
            double square = toMiddle(group, place);
            if (square < least) {
                least = square;
                best = group * GROUP + GROUP / 2;
            }
        }
        return Math.clamp(best, first, end - 1);
    }

    /** Square of the straight way from a place to a piece, metres. */
    double square(int piece, Chord place) {
        return square(piece, place.x(), place.y(), place.z());
    }

    /** The index of the point that is a vertex of the line. */
    int find(Position vertex) {
        return points.indexOf(Chord.to(vertex));
    }

    /** One of the points, from 0 to {@link #count}. */
    Chord point(int index) {
        return points.get(index);
    }

    /** Square of the straight way from a place to a piece, metres. */
    double square(int piece, double x, double y, double z) {
        int i = WIDTH * piece;
        double px = x - pieces[i];
        double py = y - pieces[i + 1];
        double pz = z - pieces[i + 2];
        double dx = pieces[i + WAY];
        double dy = pieces[i + WAY + 1];
        double dz = pieces[i + WAY + 2];
        double along = (px * dx + py * dy + pz * dz) * pieces[i + OVER_SQUARE];
        double share = Math.min(1, Math.max(0, along));
        px -= share * dx;
        py -= share * dy;
        pz -= share * dz;
        return px * px + py * py + pz * pz;
    }

    /** The point of a piece that is nearest to a place. */
    Chord foot(int piece, Chord place) {
        return at(piece, Math.clamp(along(piece, place), 0, 1));
    }

    /** The point at a share of the way along a piece, from its start. */
    Chord at(int piece, double share) {
        int i = WIDTH * piece;
        return new Chord(
                pieces[i] + share * pieces[i + WAY],
                pieces[i + 1] + share * pieces[i + WAY + 1],
                pieces[i + 2] + share * pieces[i + WAY + 2]);
    }

    /** The place so many metres to the left of a point of a piece; to the right where they are below zero. */
    Chord beside(int piece, Chord point, double left) {
        int i = WIDTH * piece + LEFT;
        return new Chord(
                point.x() + left * pieces[i], point.y() + left * pieces[i + 1], point.z() + left * pieces[i + 2]);
    }

    /** Metres by which a place lies left of the plane through a piece and the Earth's middle; negative on the right. */
    double left(int piece, Chord place) {
        int i = WIDTH * piece + LEFT;
        return pieces[i] * place.x() + pieces[i + 1] * place.y() + pieces[i + 2] * place.z();
    }

    /** Metres by which a place lies before the start of a piece or beyond its end. */
    double beyond(int piece, Chord place) {
        double along = along(piece, place);
        double outside = along < 0 ? -along : Math.max(0, along - 1);
        return outside / Math.sqrt(pieces[WIDTH * piece + OVER_SQUARE]);
    }

    /** Where the foot of a place is on a piece and its extension: 0 at its start, 1 at its end. */
    private double along(int piece, Chord place) {
        int i = WIDTH * piece;
        return ((place.x() - pieces[i]) * pieces[i + WAY]
                        + (place.y() - pieces[i + 1]) * pieces[i + WAY + 1]
                        + (place.z() - pieces[i + 2]) * pieces[i + WAY + 2])
                * pieces[i + OVER_SQUARE];
    }
}
