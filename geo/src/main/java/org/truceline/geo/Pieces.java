package org.truceline.geo;

import java.util.List;

/** A line as straight pieces through the Earth, between points so near to each other that it hardly leaves them. */
final class Pieces {

    /** Metres between two points that are joined straight: the geodesic bulges by 2 cm at most. */
    private static final Metres STEP = Metres.of(1_000);

    private final int count;
    private final double[] ends;
    private final double[] lefts;

    Pieces(Line line) {
        List<Position> points = line.densified(STEP).vertices();
        count = points.size() - 1;
        ends = new double[3 * points.size()];
        lefts = new double[3 * count];
        for (int i = 0; i < points.size(); i++) {
            Chord point = Chord.to(points.get(i));
            ends[3 * i] = point.x();
            ends[3 * i + 1] = point.y();
            ends[3 * i + 2] = point.z();
        }
        for (int i = 0; i < lefts.length; i += 3) {
            double x = ends[i + 1] * ends[i + 5] - ends[i + 2] * ends[i + 4];
            double y = ends[i + 2] * ends[i + 3] - ends[i] * ends[i + 5];
            double z = ends[i] * ends[i + 4] - ends[i + 1] * ends[i + 3];
            double length = Math.sqrt(x * x + y * y + z * z);
            lefts[i] = x / length;
            lefts[i + 1] = y / length;
            lefts[i + 2] = z / length;
        }
    }

    int count() {
        return count;
    }

    /** One of the points, from 0 to {@link #count}. */
    Chord point(int index) {
        return new Chord(ends[3 * index], ends[3 * index + 1], ends[3 * index + 2]);
    }

    /** Square of the straight way from a place to a piece, metres. */
    double square(int piece, double x, double y, double z) {
        double share = Math.clamp(along(piece, x, y, z), 0, 1);
        double dx = at(piece, 0, share) - x;
        double dy = at(piece, 1, share) - y;
        double dz = at(piece, 2, share) - z;
        return dx * dx + dy * dy + dz * dz;
    }

    /** The point of a piece that is nearest to a place. */
    Chord foot(int piece, Chord place) {
        double share = Math.clamp(along(piece, place.x(), place.y(), place.z()), 0, 1);
        return new Chord(at(piece, 0, share), at(piece, 1, share), at(piece, 2, share));
    }

    /** The piece that is nearest to a place; the first of several. */
    int nearest(Chord place) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int piece = 0; piece < count; piece++) {
            double square = square(piece, place.x(), place.y(), place.z());
            if (square < least) {
                least = square;
                best = piece;
            }
        }
        return best;
    }

    /** Metres by which a place lies left of the plane through a piece and the Earth's middle; negative on the right. */
    double left(int piece, Chord place) {
        int i = 3 * piece;
        return lefts[i] * place.x() + lefts[i + 1] * place.y() + lefts[i + 2] * place.z();
    }

    /** Metres by which a place lies before the start of a piece or beyond its end. */
    double beyond(int piece, Chord place) {
        double along = along(piece, place.x(), place.y(), place.z());
        double outside = along < 0 ? -along : Math.max(0, along - 1);
        return outside * point(piece).length(point(piece + 1));
    }

    /** Where the foot of a place is on a piece and its extension: 0 at its start, 1 at its end. */
    private double along(int piece, double x, double y, double z) {
        int i = 3 * piece;
        double dx = ends[i + 3] - ends[i];
        double dy = ends[i + 4] - ends[i + 1];
        double dz = ends[i + 5] - ends[i + 2];
        double along = (x - ends[i]) * dx + (y - ends[i + 1]) * dy + (z - ends[i + 2]) * dz;
        return along / (dx * dx + dy * dy + dz * dz);
    }

    private double at(int piece, int axis, double share) {
        double start = ends[3 * piece + axis];
        return start + share * (ends[3 * piece + 3 + axis] - start);
    }
}
