package org.truceline.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Geometry;

/** Puts rings together to shapes with holes. */
final class Shapes {

    private Shapes() {}

    /** The rings that run counter-clockwise, each with those that lie in it and in no smaller one. */
    static List<Drawing.Shape> of(List<List<Position>> rings) {
        List<Geometry> outer = rings.stream()
                .map(Drawing::ring)
                .filter(ring -> Orientation.isCCW(ring.getCoordinates()))
                .sorted(Comparator.comparingDouble(Geometry::getArea))
                .toList();
        List<List<List<Position>>> holes = new ArrayList<>();
        outer.forEach(_ -> holes.add(new ArrayList<>()));
        for (List<Position> hole : rings) {
            Geometry ring = Drawing.ring(hole);
            if (!Orientation.isCCW(ring.getCoordinates())) {
                for (int i = 0; i < outer.size(); i++) {
                    if (SimplePointInAreaLocator.isContained(ring.getCoordinate(), outer.get(i))) {
                        holes.get(i).add(hole);
                        break;
                    }
                }
            }
        }
        List<Drawing.Shape> shapes = new ArrayList<>();
        for (int i = 0; i < outer.size(); i++) {
            shapes.add(new Drawing.Shape(Drawing.positions(outer.get(i).getCoordinates()), holes.get(i)));
        }
        return shapes;
    }
}
