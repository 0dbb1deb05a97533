package org.truceline.geo;

import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;

/**
 * A stretch of a geodesic.
 *
 * <p>The nearest point is found by walking to the foot of the perpendicular: from a point of the geodesic, the next one
 * lies where the perpendicular would meet it on a sphere, whose radius hardly matters since the error shrinks with every
 * step (Baselga and Martínez-Llario 2018, doi 10.1007/s11200-017-1020-z).
 */
final class Segment {

    private static final int STEPS = 30;
    private static final double SETTLED_METRES = 1e-6;

    /** Metres along that change a distance of more than a metre by less than a thousandth of a millimetre. */
    private static final double SETTLED_FAR = 1e-3;

    private final GeodesicLine path;
    private final double from;
    private final double to;
    private final Chord start;
    private final Chord end;

    private Segment(GeodesicLine path, double from, double to, Chord start, Chord end) {
        this.path = path;
        this.from = from;
        this.to = to;
        this.start = start;
        this.end = end;
    }

    /** The shortest way between two different points. */
    static Segment between(Position from, Position to) {
        GeodesicLine path = Geodesy.line(from, to);
        return new Segment(path, 0, path.Distance(), Chord.to(from), Chord.to(to));
    }

    /** The geodesic through {@code middle} in the direction {@code azimuth}, {@code half} metres each way. */
    static Segment through(Position middle, double azimuth, double half) {
        GeodesicLine path = Geodesy.line(middle, azimuth);
        return new Segment(path, -half, half, Chord.to(at(path, -half)), Chord.to(at(path, half)));
    }

    double length() {
        return to - from;
    }

    Position at(double along) {
        return at(path, along);
    }

    private static Position at(GeodesicLine path, double along) {
        GeodesicData point = path.Position(along);
        return new Position(point.lat2, point.lon2);
    }

    /** Direction of the segment at a distance from its start, degrees clockwise of north. */
    double azimuth(double along) {
        return path.Position(along).azi2;
    }

    /** The nearest point of this segment to {@code target}. */
    Nearest nearest(Position target) {
        double along = from + Chord.to(target).share(start, end) * (to - from);
        for (int step = 0; ; step++) {
            GeodesicData here = path.Position(along, GeodesicMask.STANDARD);
            GeodesicData toTarget = Geodesy.inverse(new Position(here.lat2, here.lon2), target);
            double angle = Geodesy.turn(here.azi2, toTarget.azi1);
            double next = Math.clamp(along + Geodesy.toFoot(toTarget.s12, angle), from, to);
            if (Math.abs(next - along) < (toTarget.s12 > 1 ? SETTLED_FAR : SETTLED_METRES) || step == STEPS) {
                return new Nearest(along, toTarget.s12, angle, along <= from, along >= to);
            }
            along = next;
        }
    }

    /**
     * Where a segment comes nearest to some place.
     *
     * @param along distance along the segment, metres
     * @param distance from the place, metres
     * @param angle from the segment's direction there to the direction of the place: -180 to 180 degrees, right positive
     * @param atStart whether it is the segment's start
     * @param atEnd whether it is the segment's end
     */
    record Nearest(double along, double distance, double angle, boolean atStart, boolean atEnd) {

        /** 1 when the place lies left of the segment and its extension, -1 right of it, 0 on it. */
        int side() {
            double across = Math.sin(Math.toRadians(angle));
            return Math.abs(across) < 1e-12 || distance == 0 ? 0 : across < 0 ? 1 : -1;
        }

        /** How far the place lies before the start or beyond the end, metres along the segment; zero between them. */
        double beyond() {
            double ahead = atStart ? -Geodesy.toFoot(distance, angle) : atEnd ? Geodesy.toFoot(distance, angle) : 0;
            return Math.max(0, ahead);
        }
    }
}
