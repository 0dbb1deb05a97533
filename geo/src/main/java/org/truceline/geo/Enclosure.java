package org.truceline.geo;

import java.util.List;
import java.util.stream.IntStream;

/** Tells quickly how deep a place lies inside a polygon: how far its edge is, and on which side of it the place lies. */
final class Enclosure {

    /** Degrees by which a side may lie outside of a cell and still be looked at. */
    private static final double NEAR = 1e-9;

    private final Polygon polygon;
    private final Box box;
    private final Ruler edge;
    private final double[] longitudes;
    private final double[] latitudes;
    private final ByCell<Ground> grounds = new ByCell<>(this::ground);

    /** What lies in a cell. */
    private static final class Ground {
        private final Position middle;
        private final boolean inside;
        private final int[] sides;

        /** {@code sides} are those of the straight sides of the outline that may come through the cell. */
        Ground(Position middle, boolean inside, int[] sides) {
            this.middle = middle;
            this.inside = inside;
            this.sides = sides;
        }
    }

    Enclosure(Polygon polygon, Ruler edge) {
        this.polygon = polygon;
        this.edge = edge;
        box = polygon.boxes().getFirst();
        List<Position> dense = polygon.dense();
        longitudes = dense.stream().mapToDouble(Position::longitude).toArray();
        latitudes = dense.stream().mapToDouble(Position::latitude).toArray();
    }

    /** True where the probe's middle surely lies outside, more than {@code reach} metres from the edge; at little cost. */
    boolean isFarOutside(Probe probe, double reach) {
        return edge.atLeast(probe) > reach && !isInBox(probe);
    }

    /** Metres from the probe's middle to the edge, without a sign. */
    double toEdge(Probe probe) {
        return edge.distance(probe);
    }

    private boolean isInBox(Probe probe) {
        return probe.latitude() >= box.south()
                && probe.latitude() <= box.north()
                && probe.longitude() >= box.west()
                && probe.longitude() <= box.east();
    }

    /**
     * Whether the probe's middle, which does not lie on the edge, lies inside: the middle of its cell does, and the way from
     * there crosses an even number of sides, or neither is so.
     */
    boolean covers(Probe probe) {
        Ground ground = grounds.get(probe.latitude(), probe.longitude());
        boolean inside = ground.inside;
        for (int side : ground.sides) {
            inside ^= crosses(side, ground.middle.longitude(), ground.middle.latitude(), probe);
        }
        return inside;
    }

    private boolean crosses(int side, double longitude, double latitude, Probe probe) {
        double dx = probe.longitude() - longitude;
        double dy = probe.latitude() - latitude;
        double toStart = dx * (latitudes[side] - latitude) - dy * (longitudes[side] - longitude);
        double toEnd = dx * (latitudes[side + 1] - latitude) - dy * (longitudes[side + 1] - longitude);
        if ((toStart >= 0) == (toEnd >= 0)) {
            return false;
        }
        return isLeft(side, longitude, latitude) != isLeft(side, probe.longitude(), probe.latitude());
    }

    private boolean isLeft(int side, double longitude, double latitude) {
        double dx = longitudes[side + 1] - longitudes[side];
        double dy = latitudes[side + 1] - latitudes[side];
        return dx * (latitude - latitudes[side]) - dy * (longitude - longitudes[side]) >= 0;
    }

    private Ground ground(Box box) {
        Position middle = Cell.middle(box);
        int[] sides = IntStream.range(0, longitudes.length - 1)
                .filter(side -> Math.min(latitudes[side], latitudes[side + 1]) <= box.north() + NEAR
                        && Math.max(latitudes[side], latitudes[side + 1]) >= box.south() - NEAR
                        && Math.min(longitudes[side], longitudes[side + 1]) <= box.east() + NEAR
                        && Math.max(longitudes[side], longitudes[side + 1]) >= box.west() - NEAR)
                .toArray();
        return new Ground(middle, polygon.covers(middle), sides);
    }
}
