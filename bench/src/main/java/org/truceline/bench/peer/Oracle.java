package org.truceline.bench.peer;

import java.util.List;
import net.sf.geographiclib.Constants;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.truceline.geo.Position;

/**
 * Distances to a chain of geodesics by GeographicLib, with nothing of Truceline's geometry: to the vertices, and to the foot of the
 * perpendicular on every segment that the triangle inequality leaves, found by halving the segment where the way to the point
 * stands square to it. Off by less than a micrometre for points farther than a metre, by less than a millimetre for others. For
 * any number of threads.
 */
public final class Oracle {

    private static final Geodesic EARTH = Geodesic.WGS84;

    /** Metres along a segment; across it, that is its square over twice the distance. */
    private static final double SETTLED = 1e-3;

    private final List<Position> vertices;
    private final double[][] inSpace;
    private final GeodesicLine[] segments;
    private final double[] lengths;

    public Oracle(List<Position> vertices) {
        this.vertices = List.copyOf(vertices);
        inSpace = vertices.stream()
                .map(vertex -> inSpace(vertex.latitude(), vertex.longitude()))
                .toArray(double[][]::new);
        segments = new GeodesicLine[vertices.size() - 1];
        lengths = new double[segments.length];
        for (int i = 0; i < segments.length; i++) {
            Position from = vertices.get(i);
            Position to = vertices.get(i + 1);
            segments[i] = EARTH.InverseLine(
                    from.latitude(), from.longitude(), to.latitude(), to.longitude(), GeodesicMask.ALL);
            lengths[i] = segments[i].Distance();
        }
    }

    /** Metres from a point to the nearest of the chain. */
    public double metres(double latitude, double longitude) {
        double[] straight = straight(latitude, longitude);
        int nearest = 0;
        for (int i = 1; i < straight.length; i++) {
            nearest = straight[i] < straight[nearest] ? i : nearest;
        }
        double least = toVertex(nearest, latitude, longitude);
        for (int i = 0; i < segments.length; i++) {
            // Every point of a segment is at most half its length from one of its ends, and no way is shorter than
            // straight.
            if (Math.min(straight[i], straight[i + 1]) - lengths[i] / 2 < least) {
                least = Math.min(least, toSegment(i, latitude, longitude));
                least = Math.min(least, toVertex(i, latitude, longitude));
                least = Math.min(least, toVertex(i + 1, latitude, longitude));
            }
        }
        return least;
    }

    private double toVertex(int vertex, double latitude, double longitude) {
        Position at = vertices.get(vertex);
        return metres(at.latitude(), at.longitude(), latitude, longitude);
    }

    private static double metres(double latitude, double longitude, double toLatitude, double toLongitude) {
        return EARTH.Inverse(latitude, longitude, toLatitude, toLongitude, GeodesicMask.DISTANCE).s12;
    }

    /** To the point where halving ends: where the place stands ahead, go on; where it stands behind, go back. */
    private double toSegment(int segment, double latitude, double longitude) {
        double low = 0;
        double high = lengths[segment];
        while (high - low > SETTLED) {
            double middle = (low + high) / 2;
            if (isAhead(segments[segment], middle, latitude, longitude)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        GeodesicData foot = segments[segment].Position((low + high) / 2);
        return metres(foot.lat2, foot.lon2, latitude, longitude);
    }

    private static boolean isAhead(GeodesicLine line, double along, double latitude, double longitude) {
        GeodesicData here = line.Position(along);
        double azimuth = EARTH.Inverse(here.lat2, here.lon2, latitude, longitude, GeodesicMask.AZIMUTH).azi1;
        return Math.abs(Math.IEEEremainder(azimuth - here.azi2, 360)) < 90;
    }

    /** Straight through the Earth, metres. */
    private double[] straight(double latitude, double longitude) {
        double[] from = inSpace(latitude, longitude);
        double[] straight = new double[inSpace.length];
        for (int i = 0; i < straight.length; i++) {
            double x = inSpace[i][0] - from[0];
            double y = inSpace[i][1] - from[1];
            double z = inSpace[i][2] - from[2];
            straight[i] = Math.sqrt(x * x + y * y + z * z);
        }
        return straight;
    }

    private static double[] inSpace(double latitude, double longitude) {
        double squeeze = Constants.WGS84_f * (2 - Constants.WGS84_f);
        double sine = Math.sin(Math.toRadians(latitude));
        double normal = Constants.WGS84_a / Math.sqrt(1 - squeeze * sine * sine);
        double fromAxis = normal * Math.cos(Math.toRadians(latitude));
        return new double[] {
            fromAxis * Math.cos(Math.toRadians(longitude)),
            fromAxis * Math.sin(Math.toRadians(longitude)),
            normal * (1 - squeeze) * sine
        };
    }
}
