package org.truceline.geo;

import java.util.Locale;

/** The sixteen points of the compass, clockwise from north, true and not magnetic. */
public enum Compass {
    N,
    NNE,
    NE,
    ENE,
    E,
    ESE,
    SE,
    SSE,
    S,
    SSW,
    SW,
    WSW,
    W,
    WNW,
    NW,
    NNW;

    /** Degrees from one point to the next. */
    private static final double STEP = 360.0 / 16;

    /** The point nearest to {@code azimuth}, degrees clockwise of north. */
    public static Compass nearest(double azimuth) {
        return values()[Math.floorMod(Math.round(azimuth / STEP), values().length)];
    }

    /** Degrees clockwise of north, 0 up to 360. */
    public double azimuth() {
        return ordinal() * STEP;
    }

    /** True for the eight points that have one letter or two. */
    public boolean isOneOfEight() {
        return ordinal() % 2 == 0;
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
