package org.truceline.geo;

import java.util.ArrayList;
import java.util.List;

/** Discs that together hold every point of an area. */
final class Cover {

    private static final Metres STEP = Metres.of(1000);

    /** Makes up for a sphere's square being no square, many times over at the sizes used here. */
    private static final double MARGIN = 1.001;

    private Cover() {}

    /** One disc that holds the whole outline: around the middle of its corners' ranges. */
    static Whereabouts.Disc discAround(Polygon outline) {
        List<Position> corners = outline.edge().densified(STEP).vertices();
        var latitudes = corners.stream().mapToDouble(Position::latitude).summaryStatistics();
        var longitudes = corners.stream().mapToDouble(Position::longitude).summaryStatistics();
        Position centre = new Position(
                (latitudes.getMin() + latitudes.getMax()) / 2, (longitudes.getMin() + longitudes.getMax()) / 2);
        double radius = corners.stream()
                .mapToDouble(corner -> Geodesy.distance(centre, corner).value())
                .max()
                .orElseThrow();
        return new Whereabouts.Disc(centre, Metres.of(radius).plus(STEP));
    }

    /** Four discs that together hold {@code disc}: around the quarters of the square that encloses it. */
    static List<Whereabouts.Disc> quarters(Whereabouts.Disc disc) {
        Metres half = Metres.of(disc.radius().value() / Math.sqrt(2));
        List<Whereabouts.Disc> four = new ArrayList<>();
        for (int azimuth = 45; azimuth < 360; azimuth += 90) {
            Position centre = Geodesy.destination(disc.centre(), azimuth, half);
            four.add(new Whereabouts.Disc(centre, Metres.of(half.value() * MARGIN)));
        }
        return four;
    }
}
