package org.truceline.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;

/**
 * Geodesics on the WGS 84 ellipsoid, by GeographicLib (Karney 2013, doi 10.1007/s00190-012-0578-z), whose accuracy is
 * stated as about 15 nanometres.
 */
public final class Geodesy {

    private static final Geodesic WGS84 = Geodesic.WGS84;

    /** Radius of a sphere that is near enough to step along, in metres: the ellipsoid's mean radius. */
    private static final double SPHERE = 6_371_008.8;

    private Geodesy() {}

    /** The length of the shortest path between the two points. */
    public static Metres distance(Position from, Position to) {
        return new Metres(inverse(from, to).s12);
    }

    /** The point at {@code distance} from {@code from} in the direction {@code azimuth}, in degrees clockwise of north. */
    public static Position destination(Position from, double azimuth, Metres distance) {
        GeodesicData end = WGS84.Direct(from.latitude(), from.longitude(), azimuth, distance.value());
        return new Position(end.lat2, end.lon2);
    }

    /** The direction at {@code from} of the shortest path to {@code to}: 0 up to 360 degrees clockwise of true north. */
    public static double azimuth(Position from, Position to) {
        double azimuth = inverse(from, to).azi1;
        return azimuth < 0 ? azimuth + 360 : azimuth;
    }

    static GeodesicData inverse(Position from, Position to) {
        return WGS84.Inverse(from.latitude(), from.longitude(), to.latitude(), to.longitude());
    }

    static GeodesicLine line(Position from, Position to) {
        return WGS84.InverseLine(from.latitude(), from.longitude(), to.latitude(), to.longitude(), GeodesicMask.ALL);
    }

    static GeodesicLine line(Position from, double azimuth) {
        return WGS84.Line(from.latitude(), from.longitude(), azimuth, GeodesicMask.ALL);
    }

    /** The angle from one direction to another, -180 to 180 degrees, clockwise positive. */
    static double turn(double from, double to) {
        return Math.IEEEremainder(to - from, 360);
    }

    /**
     * Metres along a great circle to the foot of the perpendicular from a point {@code distance} metres away, in the
     * direction {@code angle} degrees off the circle's: on a sphere, within about 0.5 % on the ellipsoid.
     */
    static double toFoot(double distance, double angle) {
        double arc = distance / SPHERE;
        return SPHERE * Math.atan2(Math.sin(arc) * Math.cos(Math.toRadians(angle)), Math.cos(arc));
    }
}
