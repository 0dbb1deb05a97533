package org.truceline.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.noding.snap.SnappingNoder;
import org.locationtech.jts.operation.overlayng.OverlayNG;

/**
 * Merges outlines and discs that meet and are off in one way, by JTS: those that are not off, and outlines of the same error
 * that are drawn by themselves or along one line.
 *
 * <p>Corners nearer to each other than about a decimetre become one, and discs become polygons; what that moves the edge
 * by is added to the error of the merged outline. Discs across the antimeridian are left as they are.
 */
final class Merging {

    /** Degrees: about 11 cm along a meridian. */
    private static final double SNAP = 1e-6;

    /** What snapping and the straight sides between corners may move an edge by, in metres. */
    private static final double MOVED = 0.12 + Polygon.EDGE;

    private static final int SIDES = 720;

    /** By how much the middle of a side lies inside the circle, as a share of its radius. */
    private static final double SAGITTA = 1.0 - Math.cos(Math.PI / SIDES);

    private Merging() {}

    /** The same shapes, those that meet merged; all as they were where a merger fails. */
    static List<Region> merge(List<Region.Leaf> shapes) {
        List<Region> merged = new ArrayList<>();
        List<Cluster> clusters = new ArrayList<>();
        for (Region.Leaf shape : shapes) {
            Optional<Cluster> one = cluster(shape);
            if (one.isEmpty()) {
                merged.add(shape);
                continue;
            }
            Cluster grown = one.get();
            for (Cluster met : clusters.stream().filter(grown::meets).toList()) {
                clusters.remove(met);
                grown = met.with(grown);
            }
            clusters.add(grown);
        }
        clusters.forEach(cluster -> merged.addAll(cluster.regions()));
        return merged;
    }

    private static Optional<Cluster> cluster(Region.Leaf shape) {
        return switch (shape) {
            case Strip _ -> Optional.empty();
            case Outline outline ->
                Optional.of(new Cluster(
                        List.of(outline), Drawing.ring(outline.polygon().dense()), 0));
            case Round round -> {
                List<Position> rim = Drawing.rim(round.centre(), round.radius(), SIDES);
                yield Drawing.isUsable(rim)
                        ? Optional.of(new Cluster(
                                List.of(round),
                                Drawing.ring(rim),
                                round.radius().value() * SAGITTA * 1.01))
                        : Optional.empty();
            }
        };
    }

    /**
     * Shapes that hang together.
     *
     * @param shapes the shapes, at least one
     * @param ground all of them in degrees, each as it is
     * @param moved metres that the edge of one of them was moved by
     */
    private record Cluster(List<Region.Leaf> shapes, Geometry ground, double moved) {

        boolean meets(Cluster other) {
            return areOffInOneWay(shapes.getFirst(), other.shapes.getFirst())
                    && ground.getEnvelopeInternal().distance(other.ground.getEnvelopeInternal()) <= SNAP
                    && ground.isWithinDistance(other.ground, SNAP);
        }

        private static boolean areOffInOneWay(Region.Leaf one, Region.Leaf other) {
            return one.error().equals(other.error())
                    && (one.error().equals(Metres.ZERO)
                            || (one instanceof Outline a
                                    && other instanceof Outline b
                                    && a.along().equals(b.along())));
        }

        /** The line that all are off with, if they are off. */
        private Optional<Line> along() {
            return shapes.getFirst() instanceof Outline outline
                            && !outline.error().equals(Metres.ZERO)
                    ? outline.along()
                    : Optional.empty();
        }

        Cluster with(Cluster other) {
            List<Region.Leaf> both = new ArrayList<>(shapes);
            both.addAll(other.shapes);
            Geometry all = Drawing.collection(List.of(ground, other.ground));
            return new Cluster(both, all, Math.max(moved, other.moved));
        }

        List<? extends Region> regions() {
            if (shapes.size() == 1) {
                return shapes;
            }
            try {
                return outlines(union(ground));
            } catch (TopologyException | IllegalArgumentException _) {
                return shapes;
            }
        }

        private static Geometry union(Geometry collection) {
            List<Geometry> single = Drawing.parts(collection);
            Geometry union = single.getFirst();
            for (Geometry next : single.subList(1, single.size())) {
                union = OverlayNG.overlay(union, next, OverlayNG.UNION, null, new SnappingNoder(SNAP));
            }
            if (!(union instanceof Polygonal)) {
                throw new IllegalArgumentException("Outlines make up an area; found " + union.getGeometryType() + ".");
            }
            return union;
        }

        private List<Region> outlines(Geometry union) {
            Metres error = shapes.getFirst().error().plus(Metres.of(MOVED + moved));
            List<Region> regions = new ArrayList<>();
            for (Geometry part : Drawing.parts(union)) {
                var polygon = (org.locationtech.jts.geom.Polygon) part;
                Region region = new Outline(Polygon.of(Drawing.positions(polygon.getExteriorRing())), error, along());
                List<Region> holes = new ArrayList<>();
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    List<Position> hole = Drawing.positions(polygon.getInteriorRingN(i));
                    if (!Drawing.ring(hole).buffer(-SNAP).isEmpty()) {
                        holes.add(new Outline(Polygon.of(hole), error, along()));
                    }
                }
                regions.add(
                        holes.isEmpty()
                                ? region
                                : new Region.Without(
                                        region, holes.size() == 1 ? holes.getFirst() : new Region.Either(holes)));
            }
            return regions;
        }
    }
}
