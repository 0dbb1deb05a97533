package org.truceline.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Shapes to look at. Their edges may be metres off; nothing is decided by them. */
public final class Drawing {

    private static final int SIDES = 48;
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private Drawing() {}

    /**
     * One connected piece of ground.
     *
     * @param outer closed ring, counter-clockwise
     * @param holes closed rings, clockwise
     */
    public record Shape(List<Position> outer, List<List<Position>> holes) {
        public Shape {
            outer = List.copyOf(outer);
            holes = List.copyOf(holes);
        }
    }

    /**
     * What may belong to the region, if its drawing is off that way. Good to about 0.3 % of a strip's width, a disc's radius
     * or an outline's size; coarser where an open zone is vast. A strip without a far edge is cut off 100 km beyond its near
     * one. None where nothing is drawn.
     */
    public static List<Shape> possibly(Region region) {
        return drawn(region, Depths::most);
    }

    /** What belongs to the region however its drawing is off; as good as {@link #possibly}. */
    public static List<Shape> surely(Region region) {
        return drawn(region, Depths::least);
    }

    private static List<Shape> drawn(Region region, ToDoubleFunction<Depths> end) {
        return Frame.of(region)
                .map(frame -> Shapes.of(Contour.rings(region, end, frame)))
                .orElse(List.of());
    }

    /** The rim of a disc as a ring of 48 sides, closed, counter-clockwise. */
    public static List<Position> rim(Position centre, Metres radius) {
        return rim(centre, radius, SIDES);
    }

    static List<Position> rim(Position centre, Metres radius, int sides) {
        List<Position> ring = new ArrayList<>();
        for (int side = 0; side < sides; side++) {
            ring.add(Geodesy.destination(centre, -360.0 * side / sides, radius));
        }
        ring.add(ring.getFirst());
        return ring;
    }

    /**
     * The outline of all places within {@code reach} of the line, as closed rings of positions, outer ring first; made
     * by joining discs and quadrangles along it. Off by at most about 0.3 % of the reach.
     */
    public static List<List<Position>> around(Line line, Metres reach) {
        List<Position> vertices = line.dense(Metres.of(1000));
        List<Geometry> pieces = new ArrayList<>();
        for (int i = 0; i < vertices.size(); i++) {
            pieces.add(ring(rim(vertices.get(i), reach)));
            if (i > 0) {
                pieces.add(quadrangle(vertices.get(i - 1), vertices.get(i), reach));
            }
        }
        Geometry joined = UnaryUnionOp.union(pieces);
        List<List<Position>> rings = new ArrayList<>();
        for (int i = 0; i < joined.getNumGeometries(); i++) {
            var part = (org.locationtech.jts.geom.Polygon) joined.getGeometryN(i);
            rings.add(positions(part.getExteriorRing().getCoordinates()));
        }
        return rings;
    }

    /**
     * What all {@code outlines} have in common, {@code shrunk} on every side and without {@code leftOut}, as outer rings;
     * none when nothing is left.
     */
    public static List<List<Position>> common(
            List<List<Position>> outlines, Metres shrunk, List<List<Position>> leftOut) {
        Plane plane = new Plane(outlines.getFirst().getFirst());
        Geometry common = plane.area(outlines.getFirst());
        for (List<Position> outline : outlines) {
            common = common.intersection(plane.area(outline));
        }
        Geometry sure = common.buffer(-shrunk.value());
        for (List<Position> outline : leftOut) {
            sure = sure.difference(plane.area(outline));
        }
        return plane.rings(sure);
    }

    /** What any of {@code outlines} holds, {@code grown} on every side, as outer rings. */
    public static List<List<Position>> joined(List<List<Position>> outlines, Metres grown) {
        Plane plane = new Plane(outlines.getFirst().getFirst());
        return plane.rings(
                UnaryUnionOp.union(outlines.stream().map(plane::area).toList()).buffer(grown.value()));
    }

    /** A plane in metres around a point: good to some metres over 100 km, enough to look at. */
    private record Plane(Position middle) {

        private static final double METRES_A_DEGREE = 111_195;

        Geometry area(List<Position> outline) {
            return ring(outline, this::onto).buffer(0);
        }

        List<List<Position>> rings(Geometry shapes) {
            List<List<Position>> rings = new ArrayList<>();
            for (int i = 0; i < shapes.getNumGeometries(); i++) {
                if (shapes.getGeometryN(i) instanceof org.locationtech.jts.geom.Polygon part && !part.isEmpty()) {
                    List<Position> ring = new ArrayList<>();
                    for (Coordinate corner : part.getExteriorRing().reverse().getCoordinates()) {
                        ring.add(from(corner));
                    }
                    rings.add(ring);
                }
            }
            return rings;
        }

        private Coordinate onto(Position position) {
            return new Coordinate(
                    (position.longitude() - middle.longitude()) * METRES_A_DEGREE * shrink(),
                    (position.latitude() - middle.latitude()) * METRES_A_DEGREE);
        }

        private Position from(Coordinate corner) {
            return new Position(
                    middle.latitude() + corner.y / METRES_A_DEGREE,
                    middle.longitude() + corner.x / METRES_A_DEGREE / shrink());
        }

        private double shrink() {
            return Math.cos(Math.toRadians(middle.latitude()));
        }
    }

    /** Throws where a closed ring is no outline: sides that cross or touch, no area, or one across the antimeridian. */
    static void refuseUnusable(List<Position> closed) {
        for (int i = 1; i < closed.size(); i++) {
            if (Math.abs(closed.get(i).longitude() - closed.get(i - 1).longitude()) > 180) {
                throw new IllegalArgumentException("An outline does not cross the antimeridian; the side to "
                        + closed.get(i) + " does. Draw one outline on each side of it, and join them as a union.");
            }
        }
        Geometry area = ring(closed);
        if (!area.isValid() || area.getArea() == 0) {
            throw new IllegalArgumentException(
                    "An outline has sides that neither cross nor touch, and an area inside.");
        }
    }

    private static Geometry quadrangle(Position from, Position to, Metres reach) {
        double azimuth = Geodesy.inverse(from, to).azi1;
        Position a = Geodesy.destination(from, azimuth + 90, reach);
        return ring(List.of(
                a,
                Geodesy.destination(to, azimuth + 90, reach),
                Geodesy.destination(to, azimuth - 90, reach),
                Geodesy.destination(from, azimuth - 90, reach),
                a));
    }

    /** True when {@link #refuseUnusable} finds nothing to refuse. */
    static boolean isUsable(List<Position> closed) {
        try {
            refuseUnusable(closed);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    static boolean runsCounterClockwise(List<Position> closed) {
        return Orientation.isCCW(ring(closed).getCoordinates());
    }

    static Geometry collection(List<Geometry> parts) {
        return SHAPES.buildGeometry(
                parts.stream().flatMap(part -> parts(part).stream()).toList());
    }

    /** The single shapes that a shape is made of. */
    static List<Geometry> parts(Geometry shape) {
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            parts.add(shape.getGeometryN(i));
        }
        return parts;
    }

    static List<Position> positions(org.locationtech.jts.geom.LineString ring) {
        return positions(ring.getCoordinates());
    }

    static Geometry ring(List<Position> closed) {
        return ring(closed, position -> new Coordinate(position.longitude(), position.latitude()));
    }

    private static Geometry ring(List<Position> closed, Function<Position, Coordinate> onto) {
        return SHAPES.createPolygon(closed.stream().map(onto).toArray(Coordinate[]::new));
    }

    static List<Position> positions(Coordinate[] coordinates) {
        List<Position> ring = new ArrayList<>();
        for (Coordinate coordinate : coordinates) {
            ring.add(new Position(coordinate.y, coordinate.x));
        }
        return ring;
    }
}
