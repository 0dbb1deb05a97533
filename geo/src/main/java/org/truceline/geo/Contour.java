package org.truceline.geo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The edge of the ground where one end of a region's depths is zero or more, by marching squares: the ground is divided
 * into a grid, and the edge crosses the sides of its cells between a corner inside and one outside. Where a crossing lies
 * is narrowed down to about a 300th of a side.
 */
final class Contour {

    private static final int MOST_CELLS = 12_000;
    private static final int HALVINGS = 9;
    private static final double CLOSE = 0.003;
    private static final double METRES_A_DEGREE = 111_195;

    private final Region region;
    private final Rim rim;
    private final Box box;
    private final double cell;
    private final int side;
    private final double latitudes;
    private final double longitudes;
    private final Map<Corner, Double> depths = new HashMap<>();
    private final Set<Corner> cells = new LinkedHashSet<>();

    private record Corner(int column, int row) {}

    /** The side of a cell between two neighbouring corners, the one nearer to the grid's first corner first. */
    private record Edge(Corner one, Corner other) {
        static Edge between(Corner a, Corner b) {
            return a.column + a.row < b.column + b.row ? new Edge(a, b) : new Edge(b, a);
        }

        /** The two cells that it parts, each named by its first corner. */
        List<Corner> cells() {
            boolean upright = one.column == other.column;
            return List.of(one, new Corner(one.column - (upright ? 1 : 0), one.row - (upright ? 0 : 1)));
        }
    }

    private Contour(Region region, ToDoubleFunction<Depths> end, Box box, double cell) {
        this.region = region;
        this.rim = new Rim(region, end, CLOSE * cell);
        this.box = box;
        this.cell = cell;
        double shrink = Math.max(0.05, Math.cos(Math.toRadians((box.south() + box.north()) / 2)));
        latitudes = cell / METRES_A_DEGREE;
        longitudes = latitudes / shrink;
        double most = Math.max((box.north() - box.south()) / latitudes, (box.east() - box.west()) / longitudes);
        side = Integer.highestOneBit(Math.max(1, (int) Math.ceil(most))) * 2;
    }

    /** Closed rings with the ground on their left, in a frame that is drawn coarser where it would take too long. */
    static List<List<Position>> rings(Region region, ToDoubleFunction<Depths> end, Frame frame) {
        for (double cell = frame.cell(); ; cell *= 2) {
            Contour contour = new Contour(region, end, frame.box(), cell);
            if (contour.collect(0, 0, contour.side)) {
                return contour.rings();
            }
        }
    }

    /** Collects the cells that the edge may cross; false when there are too many. */
    private boolean collect(int column, int row, int size) {
        if (box.south() + row * latitudes > box.north() || box.west() + column * longitudes > box.east()) {
            return true;
        }
        if (size == 1) {
            cells.add(new Corner(column, row));
            return cells.size() <= MOST_CELLS;
        }
        Depths whole = region.depths(
                new Box(latitude(row), latitude(row + size), longitude(column), longitude(column + size)).disc());
        if (whole.surelyOutside() || (whole.surelyInside() && isWithinFrame(column, row, size))) {
            return true;
        }
        int half = size / 2;
        return collect(column, row, half)
                && collect(column + half, row, half)
                && collect(column, row + half, half)
                && collect(column + half, row + half, half);
    }

    private List<List<Position>> rings() {
        Map<Edge, Edge> next = new HashMap<>();
        Deque<Corner> waiting = new ArrayDeque<>(cells);
        while (!waiting.isEmpty()) {
            for (Edge crossed : cross(waiting.poll(), next)) {
                crossed.cells().stream().filter(cells::add).forEach(waiting::add);
            }
        }
        List<List<Position>> rings = new ArrayList<>();
        while (!next.isEmpty()) {
            Edge first = next.keySet().iterator().next();
            List<Position> ring = new ArrayList<>();
            for (Edge edge = first; edge != null; edge = next.remove(edge)) {
                ring.add(crossing(edge));
            }
            rings.add(rim.refined(ring));
        }
        return rings;
    }

    /** Goes round a cell: from each side where the ground is left, back to the side where it was entered. */
    private List<Edge> cross(Corner cell, Map<Edge, Edge> next) {
        List<Edge> crossed = new ArrayList<>();
        List<Corner> round = List.of(
                cell,
                new Corner(cell.column + 1, cell.row),
                new Corner(cell.column + 1, cell.row + 1),
                new Corner(cell.column, cell.row + 1));
        for (int i = 0; i < 4; i++) {
            if (isInside(round.get(i)) && !isInside(round.get((i + 1) % 4))) {
                int entered = i;
                while (isInside(round.get((entered + 3) % 4))) {
                    entered += 3;
                }
                Edge left = Edge.between(round.get(i), round.get((i + 1) % 4));
                Edge back = Edge.between(round.get((entered + 3) % 4), round.get(entered % 4));
                next.put(left, back);
                crossed.addAll(List.of(left, back));
            }
        }
        return crossed;
    }

    private Position crossing(Edge edge) {
        Corner inner = isInside(edge.one) ? edge.one : edge.other;
        Corner outer = isInside(edge.one) ? edge.other : edge.one;
        if (!isWithinFrame(outer)) {
            return place(outer.column, outer.row);
        }
        double low = 0;
        double high = 1;
        double share = depth(inner) / (depth(inner) - depth(outer));
        for (int i = 0; i < HALVINGS; i++) {
            share = share > low && share < high ? share : (low + high) / 2;
            double depth = rim.depth(between(inner, outer, share));
            if (Math.abs(depth) < CLOSE * cell) {
                break;
            }
            low = depth >= 0 ? share : low;
            high = depth >= 0 ? high : share;
            share = (low + high) / 2;
        }
        return between(inner, outer, share);
    }

    private boolean isInside(Corner corner) {
        return isWithinFrame(corner) && depth(corner) >= 0;
    }

    private double depth(Corner corner) {
        return depths.computeIfAbsent(corner, each -> rim.depth(place(each.column, each.row)));
    }

    private boolean isWithinFrame(Corner corner) {
        return isWithinFrame(corner.column, corner.row, 0);
    }

    private boolean isWithinFrame(int column, int row, int size) {
        return column > 0
                && row > 0
                && box.south() + (row + size) * latitudes < box.north()
                && box.west() + (column + size) * longitudes < box.east();
    }

    private Position between(Corner one, Corner other, double share) {
        return place(one.column + share * (other.column - one.column), one.row + share * (other.row - one.row));
    }

    private Position place(double column, double row) {
        return new Position(latitude(row), Math.IEEEremainder(longitude(column), 360));
    }

    private double latitude(double row) {
        return Math.clamp(box.south() + row * latitudes, -90, 90);
    }

    private double longitude(double column) {
        return box.west() + column * longitudes;
    }
}
