package org.truceline.geo;

/**
 * Directions from one bearing clockwise to another, both included, in degrees clockwise of true north.
 *
 * @param from 0 to 360
 * @param to 0 to 360; less than {@code from} when the directions run across north; 0 to 360 is the full circle
 */
public record Bearings(double from, double to) {

    /** Every direction. */
    public static final Bearings ANY = new Bearings(0, 360);

    public Bearings {
        if (!(0 <= from && from <= 360 && 0 <= to && to <= 360)) {
            throw new IllegalArgumentException("Bearings are 0 to 360 degrees; found " + from + " to " + to + ".");
        }
    }

    /** How many degrees the directions take in, 0 to 360. */
    public double width() {
        return to >= from ? to - from : to - from + 360;
    }

    /** Degrees between {@code azimuth} and the nearest of these directions, 0 to 180; zero for one of them. */
    public double away(double azimuth) {
        double middle = from + width() / 2;
        return Math.max(0, Math.abs(Geodesy.turn(middle, azimuth)) - width() / 2);
    }
}
