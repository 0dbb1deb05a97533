package org.truceline.geo;

import net.sf.geographiclib.Constants;

/**
 * A point as metres from the Earth's middle along three axes. The straight way through the Earth between two points is
 * never longer than the geodesic, so it bounds distances from below at little cost.
 */
record Chord(double x, double y, double z) {

    private static final double SQUEEZE = Constants.WGS84_f * (2 - Constants.WGS84_f);

    /** More than any radius of curvature of the ellipsoid: no geodesic bends less. */
    private static final double FLATTEST = 6_450_000;

    static Chord to(Position place) {
        double latitude = Math.toRadians(place.latitude());
        double longitude = Math.toRadians(place.longitude());
        double sine = Math.sin(latitude);
        double normal = Constants.WGS84_a / Math.sqrt(1 - SQUEEZE * sine * sine);
        double across = normal * Math.cos(latitude);
        return new Chord(across * Math.cos(longitude), across * Math.sin(longitude), normal * (1 - SQUEEZE) * sine);
    }

    /** The way of one metre towards another point. */
    Chord wayTo(Chord other) {
        double length = length(other);
        return new Chord((other.x - x) / length, (other.y - y) / length, (other.z - z) / length);
    }

    /** Metres straight to the other point. */
    double length(Chord other) {
        return Math.sqrt(square(other.x - x, other.y - y, other.z - z));
    }

    /** Metres straight to the nearest point between two others. */
    double length(Chord one, Chord other) {
        double share = share(one, other);
        return Math.sqrt(square(
                one.x + share * (other.x - one.x) - x,
                one.y + share * (other.y - one.y) - y,
                one.z + share * (other.z - one.z) - z));
    }

    /** Where between two others the nearest point to this one is: 0 at the one, 1 at the other. */
    double share(Chord one, Chord other) {
        double dx = other.x - one.x;
        double dy = other.y - one.y;
        double dz = other.z - one.z;
        double along = (x - one.x) * dx + (y - one.y) * dy + (z - one.z) * dz;
        return Math.clamp(along / square(dx, dy, dz), 0, 1);
    }

    /**
     * Metres that a geodesic is at least long whose ends are at least {@code straight} metres apart through the Earth: of the series
     * of the arc, whose terms are all positive, the first two.
     */
    static double geodesic(double straight) {
        return straight + straight * straight * straight / (24 * FLATTEST * FLATTEST);
    }

    /** Sine of the angle by which this point lies to the left of the plane through the Earth's middle and two others. */
    double left(Chord one, Chord other) {
        double nx = one.y * other.z - one.z * other.y;
        double ny = one.z * other.x - one.x * other.z;
        double nz = one.x * other.y - one.y * other.x;
        return (nx * x + ny * y + nz * z) / Math.sqrt(square(nx, ny, nz) * square(x, y, z));
    }

    private static double square(double dx, double dy, double dz) {
        return dx * dx + dy * dy + dz * dz;
    }
}
