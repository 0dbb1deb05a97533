package org.truceline.geo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** The sixteen points of the compass, clockwise from north, true and not magnetic. */
public enum Compass {
    N(0),
    NNE(22.5),
    NE(45),
    ENE(67.5),
    E(90),
    ESE(112.5),
    SE(135),
    SSE(157.5),
    S(180),
    SSW(202.5),
    SW(225),
    WSW(247.5),
    W(270),
    WNW(292.5),
    NW(315),
    NNW(337.5);

    /** Degrees from one point to the next. */
    private static final double STEP = 22.5;

    private static final double EIGHTH = 45;

    private final double azimuth;

    Compass(double azimuth) {
        this.azimuth = azimuth;
    }

    /** The point nearest to {@code azimuth}, degrees clockwise of north. */
    public static Compass nearest(double azimuth) {
        return Arrays.stream(values())
                .min(Comparator.comparingDouble(point -> Math.abs(Geodesy.turn(point.azimuth, azimuth))))
                .orElseThrow();
    }

    /** Degrees clockwise of north, 0 up to 360. */
    public double azimuth() {
        return azimuth;
    }

    /** True for the eight points that have one letter or two. */
    public boolean isOneOfEight() {
        return azimuth % EIGHTH == 0;
    }

    /**
     * Half of the sector that the word means when it is told alone, in degrees: 22.5 for one of the eight points, for
     * who speaks of eight leaves an eighth of the circle to each; 11.25 for the others, that only who speaks of sixteen
     * uses.
     */
    public double halfSector() {
        return isOneOfEight() ? STEP : STEP / 2;
    }

    /** The directions that the word means when it is told alone. */
    public Bearings sector() {
        return sweep(this, this);
    }

    /** The directions from the sector of {@code first} clockwise to that of {@code last}, both included. */
    public static Bearings sweep(Compass first, Compass last) {
        return new Bearings(turned(first.azimuth() - first.halfSector()), turned(last.azimuth() + last.halfSector()));
    }

    private static double turned(double degrees) {
        return (degrees + 360) % 360;
    }

    /** In words: "south", "south-west", "south-south-west". */
    public String words() {
        return name().toLowerCase(Locale.ROOT)
                .replaceAll("(?<=.)(?=.)", "-")
                .replace("n", "north")
                .replaceAll("\\be\\b", "east")
                .replaceAll("\\bs\\b", "south")
                .replaceAll("\\bw\\b", "west");
    }
}
