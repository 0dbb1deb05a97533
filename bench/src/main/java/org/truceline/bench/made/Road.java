package org.truceline.bench.made;

import java.util.ArrayList;
import java.util.List;
import org.truceline.geo.Line;
import org.truceline.geo.Position;

/**
 * A made-up road of 400 vertices, some 115 km from west to east, its bends by a formula. Coordinates are whole millionths of a
 * degree.
 *
 * @param latitude degrees north of the line that it winds along
 * @param west degrees east of its western end, -180 to 180; the road may cross the antimeridian
 * @param vertices from west to east
 */
public record Road(double latitude, double west, List<Position> vertices) {

    /** Vertices of a road. */
    public static final int VERTICES = 400;

    private static final double MAIN_LATITUDE = 35.8;

    /** Degrees of latitude that a wave reaches, waves along the road, and where the first begins, in turns. */
    private static final double[][] WAVES = {{0.060, 1.3, 0.06}, {0.012, 9, 0.17}, {0.003, 31, 0.37}};

    /** The road that is measured with. */
    public static final Road MAIN = at(MAIN_LATITUDE, 35.9);

    public Road {
        vertices = List.copyOf(vertices);
    }

    /** One of the same shape and length elsewhere. */
    public static Road at(double latitude, double west) {
        List<Position> vertices = new ArrayList<>();
        for (int i = 0; i < VERTICES; i++) {
            double along = (double) i / (VERTICES - 1);
            vertices.add(
                    new Position(micro(latitude + bend(along)), wrapped(micro(west + along * eastwards(latitude)))));
        }
        return new Road(latitude, west, vertices);
    }

    /** The chain of geodesics through its vertices. */
    public Line line() {
        return Line.through(vertices);
    }

    /** Degrees of longitude from its western end to its eastern one. */
    public double width() {
        return eastwards(latitude);
    }

    /** Degrees of longitude that are at this latitude as long as one degree is at the main road's. */
    static double eastwards(double latitude) {
        return cosine(MAIN_LATITUDE) / cosine(latitude);
    }

    static double cosine(double degrees) {
        return StrictMath.cos(StrictMath.toRadians(degrees));
    }

    /** The nearest number of millionths. */
    static double micro(double degrees) {
        return StrictMath.rint(degrees * 1e6) / 1e6;
    }

    /** The same longitude from -180 up to and without 180 degrees. */
    static double wrapped(double longitude) {
        return longitude >= 180 ? micro(longitude - 360) : longitude < -180 ? micro(longitude + 360) : longitude;
    }

    private static double bend(double along) {
        double bend = 0;
        for (double[] wave : WAVES) {
            bend += wave[0] * StrictMath.sin(2 * StrictMath.PI * (wave[1] * along + wave[2]));
        }
        return bend;
    }
}
