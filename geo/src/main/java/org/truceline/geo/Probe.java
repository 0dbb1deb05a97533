package org.truceline.geo;

import java.util.Arrays;
import net.sf.geographiclib.Constants;
import org.jspecify.annotations.Nullable;

/** A disc that is looked at and then filled anew with the next one; for one thread. */
final class Probe {

    private static final double SQUEEZE = Constants.WGS84_f * (2 - Constants.WGS84_f);
    private static final double A_RADIAN = 180 / Math.PI;
    private static final double NEAR_A_POLE = 85;

    /** Tangents of which the arc is told by two terms. */
    private static final double STEEPEST = 0.2;

    private double latitude = Double.NaN;
    private double longitude = Double.NaN;
    private double radius;
    private double cosine;
    private double sine;
    private double x;
    private double y;
    private double z;
    private double east;
    private double north = 1;
    private final double[] distances;
    private @Nullable Probe there;

    /** With room for the distances to so many lines. */
    Probe(int lines) {
        distances = new double[lines];
    }

    /** Fills it: degrees on Earth, metres not below zero. What was noted stays where the middle stays. */
    void set(double latitude, double longitude, double radius) {
        this.radius = radius;
        if (latitude != this.latitude || longitude != this.longitude) {
            set(latitude, longitude);
        }
    }

    private void set(double latitude, double longitude) {
        this.latitude = latitude;
        this.longitude = longitude;
        Arrays.fill(distances, Double.NaN);
        int row = Surface.row(latitude);
        int column = Surface.column(longitude);
        double across = Surface.across(row, latitude);
        cosine = Surface.cosine(column, longitude);
        sine = Surface.sine(column, longitude);
        x = across * cosine;
        y = across * sine;
        z = Surface.up(row, latitude);
    }

    double latitude() {
        return latitude;
    }

    double longitude() {
        return longitude;
    }

    /** Metres. */
    double radius() {
        return radius;
    }

    /** Metres from the Earth's middle towards the equator at Greenwich. */
    double x() {
        return x;
    }

    /** Metres from the Earth's middle towards the equator at 90 degrees east. */
    double y() {
        return y;
    }

    /** Metres from the Earth's middle towards the north pole. */
    double z() {
        return z;
    }

    /** Metres to a line, as they were noted since its middle was set; not a number where they were not. */
    double distance(int line) {
        return distances[line];
    }

    /** Notes them, and returns them. */
    double measured(int line, double metres) {
        distances[line] = metres;
        return metres;
    }

    Chord chord() {
        return new Chord(x, y, z);
    }

    /** Metres straight to the middle of the other. */
    double length(Probe other) {
        double dx = other.x - x;
        double dy = other.y - y;
        double dz = other.z - z;
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    /** Faces another place. */
    void face(Chord to) {
        double dx = to.x() - x;
        double dy = to.y() - y;
        double dz = to.z() - z;
        double across = Math.sqrt(x * x + y * y);
        double up = z / (1 - SQUEEZE);
        double normal = Math.sqrt(across * across + up * up);
        double toEast = dy * cosine - dx * sine;
        double toNorth = (dz * across - (dx * cosine + dy * sine) * up) / normal;
        double away = Math.sqrt(toEast * toEast + toNorth * toNorth);
        east = away > 0 ? toEast / away : 0;
        north = away > 0 ? toNorth / away : 1;
    }

    /** Faces north. */
    void faceNorth() {
        east = 0;
        north = 1;
    }

    /**
     * Whether there is a probe for the place that lies so many metres away in the direction that it faces, turned clockwise; it
     * is then {@link #there}. None is made near a pole and across the antimeridian.
     */
    boolean goes(double metres, Turn turn) {
        double toEast = east * turn.cosine() + north * turn.sine();
        double toNorth = north * turn.cosine() - east * turn.sine();
        boolean found = isNear(metres * toEast, metres * toNorth);
        if (found) {
            double nearer = metres * (metres / Ruler.ground(length(there())));
            found = isNear(nearer * toEast, nearer * toNorth);
        }
        return found;
    }

    /**
     * A turn clockwise.
     *
     * @param sine of its angle
     * @param cosine of its angle
     */
    record Turn(double sine, double cosine) {

        /** By an angle, in radians. */
        static Turn by(double angle) {
            return new Turn(Math.sin(angle), Math.cos(angle));
        }
    }

    private boolean isNear(double metresEast, double metresNorth) {
        double across = Math.sqrt(x * x + y * y);
        double up = z / (1 - SQUEEZE);
        double normal = Math.sqrt(across * across + up * up);
        double meridional = normal * normal * normal * (1 - SQUEEZE) / (Constants.WGS84_a * Constants.WGS84_a);
        double bent = metresEast * metresEast * up / across / (2 * normal);
        double square = metresEast * metresEast + metresNorth * metresNorth;
        double tangent = metresEast / (across * (1 - square / (2 * normal * normal)) - up * metresNorth / normal);
        double latitudeThere = latitude + (metresNorth - bent) / meridional * A_RADIAN;
        double longitudeThere = longitude + (tangent - tangent * tangent * tangent / 3) * A_RADIAN;
        boolean found = Math.abs(latitudeThere) < NEAR_A_POLE
                && Math.abs(longitudeThere) <= 180
                && Math.abs(tangent) < STEEPEST;
        if (found) {
            there().set(latitudeThere, longitudeThere, 0);
        }
        return found;
    }

    /** Where it {@linkplain #goes went} last. */
    Probe there() {
        if (there == null) {
            there = new Probe(distances.length);
        }
        return there;
    }

    Whereabouts.Disc disc() {
        return new Whereabouts.Disc(new Position(latitude, longitude), Metres.of(radius));
    }
}
