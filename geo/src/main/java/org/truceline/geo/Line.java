package org.truceline.geo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chain of geodesics through at least two points, no two neighbours the same. Equal when the vertices are. */
public final class Line {

    /** A geodesic of length l bulges from the straight way by at most l squared over this: eight of the least radii. */
    private static final double BULGE = 8 * 6_300_000.0;

    /** Sine of an angle, seen from the Earth's middle, that no geodesic leaves its plane by, several times over. */
    private static final double UNSURE = 0.015;

    /** The same of what is no farther from the ends of a segment than {@link #NEAR}: some 130 m. */
    private static final double UNSURE_NEAR = 2e-5;

    private static final double NEAR = 100_000;

    private final List<Position> vertices;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Chord> chords;
    private final double[] startOf;
    private final double[] turns;
    private @Nullable List<End> ends;

    private Line(List<Position> vertices) {
        this.vertices = List.copyOf(vertices);
        if (this.vertices.size() < 2) {
            throw new IllegalArgumentException(
                    "A line needs at least two vertices; found " + this.vertices.size() + ".");
        }
        chords = this.vertices.stream().map(Chord::to).toList();
        startOf = new double[this.vertices.size()];
        turns = new double[this.vertices.size()];
        for (int i = 1; i < this.vertices.size(); i++) {
            if (this.vertices.get(i - 1).equals(this.vertices.get(i))) {
                throw new IllegalArgumentException("Two neighbouring vertices of a line differ; vertex " + i
                        + " repeats the one before it: " + this.vertices.get(i) + ".");
            }
            Segment segment = Segment.between(this.vertices.get(i - 1), this.vertices.get(i));
            if (i > 1) {
                Segment before = segments.getLast();
                turns[i - 1] = Geodesy.turn(before.azimuth(before.length()), segment.azimuth(0));
            }
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

    /**
     * The nearest point of the line to {@code place}; the first one along the line where several are equally near. Good to
     * a millimetre for places within 5,000 km and segments of up to 2,000 km.
     */
    public Foot nearest(Position place) {
        Chord from = Chord.to(place);
        double[] bounds = new double[segments.size()];
        int best = 0;
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = lowerBound(i, from);
            best = bounds[i] < bounds[best] ? i : best;
        }
        int first = best;
        Segment.Nearest nearest = segments.get(best).nearest(place);
        for (int i = 0; i < bounds.length; i++) {
            if (i != first && bounds[i] <= nearest.distance()) {
                Segment.Nearest other = segments.get(i).nearest(place);
                if (other.distance() < nearest.distance() || (other.distance() == nearest.distance() && i < best)) {
                    nearest = other;
                    best = i;
                }
            }
        }
        return new Foot(
                segments.get(best).at(nearest.along()),
                new Metres(nearest.distance()),
                new Metres(startOf[best] + nearest.along()),
                best);
    }

    /** The segments from one vertex to another, seen from an end. */
    Rivals rivals(Chord end, Chord inwards, int first, int last) {
        double[] bulges = new double[last - first];
        for (int i = first; i < last; i++) {
            bulges[i - first] = bulge(i);
        }
        return new Rivals(end, inwards, chords.subList(first, last + 1), bulges);
    }

    /** Metres by which a segment leaves the straight way at most. */
    private double bulge(int segment) {
        double length = startOf[segment + 1] - startOf[segment];
        return length * length / BULGE;
    }

    /** Metres that no point of a segment is nearer than to the place that {@code from} belongs to; may be negative. */
    double lowerBound(int segment, Chord from) {
        return Chord.geodesic(from.length(chords.get(segment), chords.get(segment + 1)) - bulge(segment));
    }

    /** 1 when a place surely lies left of a segment and its extension, -1 right of them, 0 when a closer look is needed. */
    int roughSide(int segment, Chord place) {
        Chord start = chords.get(segment);
        Chord end = chords.get(segment + 1);
        double left = place.left(start, end);
        double unsure = Math.max(place.length(start), place.length(end)) < NEAR ? UNSURE_NEAR : UNSURE;
        return Math.abs(left) < unsure ? 0 : left > 0 ? 1 : -1;
    }

    List<Segment> segments() {
        return segments;
    }

    /** Degrees by which the line turns at an inner vertex, right positive. */
    double turnAt(int vertex) {
        return turns[vertex];
    }

    /** The first end and the last. Looked at once they are asked for; threads that ask at once find the same. */
    List<End> ends() {
        List<End> known = ends;
        if (known == null) {
            known = List.of(End.firstOf(this), End.lastOf(this));
            ends = known;
        }
        return known;
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

    /** The vertices and points between them, so that no two neighbours are more than {@code step} apart. */
    public List<Position> dense(Metres step) {
        List<Position> dense = new ArrayList<>();
        dense.add(vertices.getFirst());
        for (int i = 0; i < segments.size(); i++) {
            addDense(dense, i, step);
        }
        return dense;
    }

    /** The same for one segment, both its ends among them. */
    List<Position> dense(int segment, Metres step) {
        List<Position> dense = new ArrayList<>();
        dense.add(vertices.get(segment));
        addDense(dense, segment, step);
        return dense;
    }

    private void addDense(List<Position> dense, int index, Metres step) {
        Segment segment = segments.get(index);
        int pieces = Math.max(1, (int) Math.ceil(segment.length() / step.value()));
        for (int k = 1; k < pieces; k++) {
            dense.add(segment.at(segment.length() * k / pieces));
        }
        dense.add(vertices.get(index + 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Line line && vertices.equals(line.vertices);
    }

    @Override
    public int hashCode() {
        return vertices.hashCode();
    }

    @Override
    public String toString() {
        return "line of " + vertices.size() + " vertices from " + vertices.getFirst() + " to " + vertices.getLast();
    }
}
