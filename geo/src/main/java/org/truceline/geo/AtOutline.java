package org.truceline.geo;

import java.util.List;
import java.util.stream.IntStream;

/** A quick look at an outline: how far its edge is, and on which side of it the disc's middle lies. */
final class AtOutline implements Glance {

    /** Degrees by which a side may lie outside of a cell and still be looked at. */
    private static final double NEAR = 1e-9;

    private final Polygon polygon;
    private final double error;
    private final Box box;
    private final Ruler edge;
    private final double[] longitudes;
    private final double[] latitudes;
    private final Cells<Ground> grounds = new Cells<>(this::ground);

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

    AtOutline(Outline outline) {
        polygon = outline.polygon();
        error = outline.error().value();
        box = polygon.boxes().getFirst();
        edge = new Ruler(polygon.edge());
        List<Position> dense = polygon.dense();
        longitudes = dense.stream().mapToDouble(Position::longitude).toArray();
        latitudes = dense.stream().mapToDouble(Position::latitude).toArray();
    }

    @Override
    public Stance at(Probe probe) {
        double reach = error + probe.radius();
        if (edge.atLeast(probe) > reach && !isInBox(probe)) {
            return Stance.OUTSIDE;
        }
        double away = edge.distance(probe);
        double slack = Ruler.slack(away) + Polygon.EDGE;
        if (away <= slack) {
            return reach > 2 * slack ? Stance.OPEN : Stance.UNSURE;
        }
        return Glance.stance(covers(probe) ? away : -away, slack, reach);
    }

    private boolean isInBox(Probe probe) {
        return probe.latitude() >= box.south()
                && probe.latitude() <= box.north()
                && probe.longitude() >= box.west()
                && probe.longitude() <= box.east();
    }

    /** Whether the way from the middle of the cell crosses an odd number of sides, or its middle lies inside, not both. */
    private boolean covers(Probe probe) {
        Ground ground = grounds.get(Cell.of(probe));
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

    private Ground ground(long cell) {
        Box box = Cell.box(cell);
        Position middle = Cell.middle(cell);
        int[] sides = IntStream.range(0, longitudes.length - 1)
                .filter(side -> Math.min(latitudes[side], latitudes[side + 1]) <= box.north() + NEAR
                        && Math.max(latitudes[side], latitudes[side + 1]) >= box.south() - NEAR
                        && Math.min(longitudes[side], longitudes[side + 1]) <= box.east() + NEAR
                        && Math.max(longitudes[side], longitudes[side + 1]) >= box.west() - NEAR)
                .toArray();
        return new Ground(middle, polygon.covers(middle), sides);
    }
}
