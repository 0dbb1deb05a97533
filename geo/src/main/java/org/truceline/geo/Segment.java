package org.truceline.geo;

import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;

/**
 * The geodesic between two different points.
 *
 * <p>The nearest point is found by walking to the foot of the perpendicular: from a point of the segment, the next one
 * lies {@code d cos(angle)} further along, {@code d} being the distance to the target and {@code angle} the angle
 * between the two directions. On segments and distances below 1,000 km this settles to under a millimetre within a few
 * steps.
 */
final class Segment {

    private static final int STEPS = 30;
    private static final double SETTLED_METRES = 1e-6;

    private final GeodesicLine path;
    private final double length;

    Segment(Position from, Position to) {
        path = Geodesy.line(from, to);
        length = path.Distance();
    }

    double length() {
        return length;
    }

    Position at(double along) {
        GeodesicData point = path.Position(along);
        return new Position(point.lat2, point.lon2);
    }

    /** Distance from the segment's start to its point nearest to {@code target}, in metres, 0 to {@link #length()}. */
    double nearest(Position target) {
        double along = 0;
        for (int step = 0; step < STEPS; step++) {
            GeodesicData here = path.Position(along);
            GeodesicData toTarget = Geodesy.inverse(new Position(here.lat2, here.lon2), target);
            double angle = Math.toRadians(toTarget.azi1 - here.azi2);
            double next = Math.clamp(along + toTarget.s12 * Math.cos(angle), 0, length);
            if (Math.abs(next - along) < SETTLED_METRES) {
                return next;
            }
            along = next;
        }
        return along;
    }
}
