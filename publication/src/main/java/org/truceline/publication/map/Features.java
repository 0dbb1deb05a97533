package org.truceline.publication.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.truceline.geo.Line;
import org.truceline.geo.Position;

/**
 * A GeoJSON feature collection (RFC 7946), coordinates to five decimals, which is about a metre.
 *
 * @param type always "FeatureCollection"
 * @param features in the order in which they were added
 */
public record Features(String type, List<Feature> features) {

    /** A shape with its properties. */
    public record Feature(String type, Shape geometry, Map<String, Object> properties) {}

    /** A geometry: "Point", "LineString" or "Polygon" with its coordinates. */
    public record Shape(String type, Object coordinates) {}

    /** A collection without features. */
    public static Features none() {
        return new Features("FeatureCollection", new ArrayList<>());
    }

    void addPoint(Position at, Map<String, Object> properties) {
        add(new Shape("Point", pair(at)), properties);
    }

    void addLine(Line line, Map<String, Object> properties) {
        add(new Shape("LineString", line.vertices().stream().map(Features::pair).toList()), properties);
    }

    /** Adds a run of points as it is. */
    void addRun(List<Position> points, Map<String, Object> properties) {
        add(new Shape("LineString", points.stream().map(Features::pair).toList()), properties);
    }

    /** Adds an area by its outer ring, which is closed. */
    void addArea(List<Position> ring, Map<String, Object> properties) {
        add(new Shape("Polygon", List.of(ring.stream().map(Features::pair).toList())), properties);
    }

    private void add(Shape shape, Map<String, Object> properties) {
        features.add(new Feature("Feature", shape, new LinkedHashMap<>(properties)));
    }

    private static List<Double> pair(Position at) {
        return List.of(rounded(at.longitude()), rounded(at.latitude()));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }
}
