package org.truceline.geo;

import java.util.List;

/**
 * The ground between two parallels and two meridians, to be covered by one disc or divided into four.
 *
 * @param south degrees north, at least -90
 * @param north degrees north, at most 90
 * @param west degrees east; not brought back to -180 to 180
 * @param east degrees east, at least {@code west} and at most 360 more
 */
record Box(double south, double north, double west, double east) {

    /** The whole Earth. */
    static final Box EARTH = new Box(-90, 90, -180, 180);

    /** More than half of any meridian: no point is farther from another. */
    private static final Metres FARTHEST = Metres.ofKilometres(20_010);

    private static final double LEAST_METRES_A_DEGREE = 110_500;
    private static final double WIDEST = 90;
    private static final double MARGIN = 1.001;

    /** A box that holds the disc. */
    static Box around(Whereabouts.Disc disc) {
        double latitudes = disc.radius().value() * MARGIN / LEAST_METRES_A_DEGREE + 1e-9;
        Position centre = disc.centre();
        double south = centre.latitude() - latitudes;
        double north = centre.latitude() + latitudes;
        if (south <= -90 || north >= 90) {
            return new Box(Math.max(-90, south), Math.min(90, north), -180, 180);
        }
        double sine = Math.sin(Math.toRadians(latitudes)) / Math.cos(Math.toRadians(centre.latitude()));
        double longitudes = Math.toDegrees(Math.asin(Math.min(1, sine))) * 1.01 + 1e-9;
        return new Box(south, north, centre.longitude() - longitudes, centre.longitude() + longitudes);
    }

    /** The smallest box that holds both, the other one brought as near as it comes round the Earth. */
    Box or(Box other) {
        double apart = (other.west + other.east - west - east) / 2;
        double round = -360 * Math.rint(apart / 360);
        double least = Math.min(west, other.west + round);
        double most = Math.max(east, other.east + round);
        return most - least > 360
                ? new Box(Math.min(south, other.south), Math.max(north, other.north), -180, 180)
                : new Box(Math.min(south, other.south), Math.max(north, other.north), least, most);
    }

    /** A disc that holds the box: on a sphere its farthest points are corners; the margin makes up for the ellipsoid. */
    Whereabouts.Disc disc() {
        Position middle = new Position((south + north) / 2, normal((west + east) / 2));
        if (east - west > WIDEST || north - south > WIDEST) {
            return new Whereabouts.Disc(middle, FARTHEST);
        }
        double toSouth =
                Geodesy.distance(middle, new Position(south, normal(east))).value();
        double toNorth =
                Geodesy.distance(middle, new Position(north, normal(east))).value();
        return new Whereabouts.Disc(middle, Metres.of(holding(Math.max(toSouth, toNorth))));
    }

    /** Metres of a disc that holds a box of which the farthest corner is so many metres from the middle. */
    static double holding(double toCorner) {
        return toCorner * MARGIN + 1e-3;
    }

    /** Four boxes that make up this one; two where it is more than twice as wide as it is high, or as high as wide. */
    List<Box> parts() {
        double middle = (south + north) / 2;
        double meridian = (west + east) / 2;
        double wide = (east - west) * Math.cos(Math.toRadians(middle));
        if (wide > 2 * (north - south)) {
            return List.of(new Box(south, north, west, meridian), new Box(south, north, meridian, east));
        }
        if (north - south > 2 * wide) {
            return List.of(new Box(south, middle, west, east), new Box(middle, north, west, east));
        }
        return List.of(
                new Box(south, middle, west, meridian),
                new Box(south, middle, meridian, east),
                new Box(middle, north, west, meridian),
                new Box(middle, north, meridian, east));
    }

    private static double normal(double longitude) {
        return Math.IEEEremainder(longitude, 360);
    }
}
