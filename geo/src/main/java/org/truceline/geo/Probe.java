package org.truceline.geo;

import java.util.Arrays;
import net.sf.geographiclib.Constants;

/** A disc that is looked at and then filled anew with the next one; for one thread. */
final class Probe {

    private static final double SQUEEZE = Constants.WGS84_f * (2 - Constants.WGS84_f);
    private static final double RADIANS = Math.PI / 180;
    private static final double RADIUS = 6_371_008.8;

    private double latitude;
    private double longitude;
    private double radius;
    private double x;
    private double y;
    private double z;
    private final double[] distances;

    /** With room for the distances to so many lines. */
    Probe(int lines) {
        distances = new double[lines];
    }

    /** Fills it: degrees on Earth, metres not below zero. */
    void set(double latitude, double longitude, double radius) {
        this.latitude = latitude;
        this.longitude = longitude;
        this.radius = radius;
        Arrays.fill(distances, Double.NaN);
        double sine = Math.sin(latitude * RADIANS);
        double cosine = Math.cos(latitude * RADIANS);
        double normal = Constants.WGS84_a / Math.sqrt(1 - SQUEEZE * sine * sine);
        x = normal * cosine * Math.cos(longitude * RADIANS);
        y = normal * cosine * Math.sin(longitude * RADIANS);
        z = normal * (1 - SQUEEZE) * sine;
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

    /** Metres to a line, as they were noted since it was filled; not a number where they were not. */
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

    /** The place that lies so many metres away in a direction, at most a thousandth farther or nearer. */
    Chord away(double metres, double azimuth) {
        double latitude = this.latitude * RADIANS;
        double longitude = this.longitude * RADIANS;
        double north = metres * Math.cos(azimuth);
        double east = metres * Math.sin(azimuth);
        double down = metres * metres / (2 * RADIUS);
        double outwards = -down * Math.cos(latitude) - north * Math.sin(latitude);
        return new Chord(
                x + outwards * Math.cos(longitude) - east * Math.sin(longitude),
                y + outwards * Math.sin(longitude) + east * Math.cos(longitude),
                z - down * Math.sin(latitude) + north * Math.cos(latitude));
    }

    Whereabouts.Disc disc() {
        return new Whereabouts.Disc(new Position(latitude, longitude), Metres.of(radius));
    }
}
