package org.truceline.geo;

import java.util.ArrayList;
import java.util.List;

/** A chain of geodesics through at least two points, no two neighbours the same. */
public final class Line {

    private final List<Position> vertices;
    private final List<Segment> segments = new ArrayList<>();
    private final double[] startOf;

    private Line(List<Position> vertices) {
        this.vertices = List.copyOf(vertices);
        if (this.vertices.size() < 2) {
            throw new IllegalArgumentException(
                    "A line needs at least two vertices; found " + this.vertices.size() + ".");
        }
        startOf = new double[this.vertices.size()];
        for (int i = 1; i < this.vertices.size(); i++) {
            if (this.vertices.get(i - 1).equals(this.vertices.get(i))) {
                throw new IllegalArgumentException("Two neighbouring vertices of a line differ; vertex " + i
                        + " repeats the one before it: " + this.vertices.get(i) + ".");
            }
            Segment segment = new Segment(this.vertices.get(i - 1), this.vertices.get(i));
            segments.add(segment);
            startOf[i] = startOf[i - 1] + segment.length();
        }
    }

    /** The line through {@code vertices}; throws {@link IllegalArgumentException} as the class comment says. */
    public static Line through(List<Position> vertices) {
        return new Line(vertices);
    }

    /** The vertices in order. */
    public List<Position> vertices() {
        return vertices;
    }

    /** Geodesic length from the first vertex to the last. */
    public Metres length() {
        return new Metres(startOf[startOf.length - 1]);
    }

    /** The nearest point of the line to {@code place}; the first one along the line where several are equally near. */
    public Foot nearest(Position place) {
        double best = Double.POSITIVE_INFINITY;
        double bestAlong = 0;
        int bestSegment = 0;
        double toVertex = Geodesy.distance(vertices.getFirst(), place).value();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            double toNext = Geodesy.distance(vertices.get(i + 1), place).value();
            double lowerBound = (toVertex + toNext - segment.length()) / 2;
            toVertex = toNext;
            if (lowerBound > best) {
                continue;
            }
            double along = segment.nearest(place);
            double distance = Geodesy.distance(segment.at(along), place).value();
            if (distance < best) {
                best = distance;
                bestAlong = along;
                bestSegment = i;
            }
        }
        Position point = segments.get(bestSegment).at(bestAlong);
        return new Foot(point, new Metres(best), new Metres(startOf[bestSegment] + bestAlong), bestSegment);
    }

    /** The point {@code along} metres from the start; ends are used for anything before or beyond them. */
    public Position at(Metres along) {
        double wanted = Math.clamp(along.value(), 0, length().value());
        int i = 0;
        while (i < segments.size() - 1 && startOf[i + 1] < wanted) {
            i++;
        }
        return segments.get(i).at(wanted - startOf[i]);
    }

    /** The part between two distances from the start, {@code from} before {@code to}. */
    public Line between(Metres from, Metres to) {
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException(
                    "A stretch runs from a smaller to a larger distance; found " + from + " to " + to + ".");
        }
        List<Position> part = new ArrayList<>();
        part.add(at(from));
        for (int i = 0; i < vertices.size(); i++) {
            if (startOf[i] > from.value() && startOf[i] < to.value()) {
                part.add(vertices.get(i));
            }
        }
        Position end = at(to);
        if (!part.getLast().equals(end)) {
            part.add(end);
        }
        return through(part);
    }

    /** The same line with further vertices, so that no two neighbours are more than {@code step} apart. */
    public Line densified(Metres step) {
        List<Position> dense = new ArrayList<>();
        dense.add(vertices.getFirst());
        for (Segment segment : segments) {
            int pieces = Math.max(1, (int) Math.ceil(segment.length() / step.value()));
            for (int k = 1; k <= pieces; k++) {
                dense.add(segment.at(segment.length() * k / pieces));
            }
        }
        return through(dense);
    }
}
