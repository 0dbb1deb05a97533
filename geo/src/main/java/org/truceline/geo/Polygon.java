package org.truceline.geo;

import java.util.ArrayList;
import java.util.List;

/**
 * The inside of one closed ring, its edge included.
 *
 * <p>The ring's sides are geodesics. Inside or outside is told by crossing sides that are straight in longitude and
 * latitude between points at most a kilometre apart, less above 60 degrees of latitude, which leaves the geodesic by less
 * than 4 cm. Not across the antimeridian.
 */
public final class Polygon {

    /** Metres by which straight sides between the points of {@link #dense()} may leave the geodesics. */
    static final double EDGE = 0.05;

    /** Where the straight sides are no longer trusted, in metres. */
    private static final double NEAR = 1;

    private static final double STEP = 1000;
    private static final double TANGENT_OF_60_DEGREES = Math.sqrt(3);

    private final Line edge;
    private final List<Position> dense;
    private final boolean leftIsInside;

    private Polygon(Line edge) {
        this.edge = edge;
        this.dense = List.copyOf(edge.dense(step(edge)));
        this.leftIsInside = Drawing.runsCounterClockwise(dense);
    }

    /**
     * The polygon with these corners, each once, in either direction; throws {@link IllegalArgumentException} for fewer
     * than three, sides that cross or touch, no area, or a side across the antimeridian.
     */
    public static Polygon of(List<Position> corners) {
        if (corners.size() < 3) {
            throw new IllegalArgumentException("An area needs at least three corners; found " + corners.size() + ".");
        }
        List<Position> ring = new ArrayList<>(corners);
        if (!ring.getFirst().equals(ring.getLast())) {
            ring.add(ring.getFirst());
        }
        Drawing.refuseUnusable(ring);
        return new Polygon(Line.through(ring));
    }

    /**
     * All places from which the line is reached by going at most {@code north} due south or {@code south} due
     * north: a belt whose depth is measured by compass. The line must run one way from west to east or from east to
     * west; throws {@link IllegalArgumentException} otherwise.
     */
    public static Polygon compassBelt(Line line, Metres north, Metres south) {
        return between(line, 0, north, 180, south);
    }

    /**
     * All places from which the line is reached by going from {@code from} to {@code to} due south, where {@code north} is
     * true, or due north. The same holds of the line.
     */
    public static Polygon compassStrip(Line line, boolean north, Metres from, Metres to) {
        double azimuth = north ? 0 : 180;
        return between(line, azimuth, to, azimuth, from);
    }

    private static Polygon between(Line line, double away, Metres far, double back, Metres near) {
        List<Position> dense = line.dense(step(line));
        boolean eastward = dense.getFirst().longitude() < dense.getLast().longitude();
        List<Position> ring = new ArrayList<>();
        for (int i = 0; i < dense.size(); i++) {
            if (i > 0 && (dense.get(i - 1).longitude() < dense.get(i).longitude()) != eastward) {
                throw new IllegalArgumentException(
                        "A depth by compass needs a line that runs one way between west and east; it turns back at "
                                + dense.get(i) + ".");
            }
            ring.add(Geodesy.destination(dense.get(i), away, far));
        }
        for (int i = dense.size() - 1; i >= 0; i--) {
            ring.add(Geodesy.destination(dense.get(i), back, near));
        }
        return of(ring);
    }

    /** The ring, first corner repeated at its end. */
    public Line edge() {
        return edge;
    }

    /**
     * How deep {@code place} lies inside: the distance to the edge, negative outside. Metres on the ellipsoid, to a
     * millimetre for places as {@link Line#nearest} says.
     */
    public Metres depth(Position place) {
        Foot foot = edge.nearest(place);
        double toEdge = foot.distance().value();
        boolean inside = toEdge < NEAR ? coversNear(place, foot) : covers(place);
        return new Metres(inside ? toEdge : -toEdge);
    }

    /** Told by the side of the nearest geodesic, except at a corner, where straight sides do not leave it. */
    private boolean coversNear(Position place, Foot foot) {
        Segment.Nearest nearest = edge.segments().get(foot.segment()).nearest(place);
        boolean atCorner = nearest.atStart() || nearest.atEnd() || nearest.side() == 0;
        return atCorner ? covers(place) : (nearest.side() > 0) == leftIsInside;
    }

    /** The one box that holds the whole polygon. */
    List<Box> boxes() {
        var latitudes = dense.stream().mapToDouble(Position::latitude).summaryStatistics();
        var longitudes = dense.stream().mapToDouble(Position::longitude).summaryStatistics();
        return List.of(new Box(
                Math.max(-90, latitudes.getMin() - 1e-6),
                Math.min(90, latitudes.getMax() + 1e-6),
                longitudes.getMin() - 1e-6,
                longitudes.getMax() + 1e-6));
    }

    /** A disc that holds the whole polygon. */
    Whereabouts.Disc around() {
        Position middle = boxes().getFirst().disc().centre();
        double radius = dense.stream()
                .mapToDouble(corner -> Geodesy.distance(middle, corner).value())
                .max()
                .orElseThrow();
        return new Whereabouts.Disc(middle, Metres.of(radius + 1));
    }

    /** The ring's corners and further points of its sides that are near enough to each other to be joined straight. */
    List<Position> dense() {
        return dense;
    }

    /** A kilometre; above 60 degrees so much less that straight sides leave the geodesic by no more than there. */
    private static Metres step(Line line) {
        double latitude = line.vertices().stream()
                .mapToDouble(vertex -> Math.abs(vertex.latitude()))
                .max()
                .orElseThrow();
        double tangent = Math.tan(Math.toRadians(Math.min(latitude + 1, 89)));
        return Metres.of(STEP * Math.sqrt(Math.min(1, TANGENT_OF_60_DEGREES / tangent)));
    }

    /** Told by crossing the straight sides between the points of {@link #dense()}. */
    boolean covers(Position place) {
        boolean inside = false;
        for (int i = 1; i < dense.size(); i++) {
            Position a = dense.get(i - 1);
            Position b = dense.get(i);
            if ((a.latitude() > place.latitude()) != (b.latitude() > place.latitude())) {
                double share = (place.latitude() - a.latitude()) / (b.latitude() - a.latitude());
                if (place.longitude() < a.longitude() + share * (b.longitude() - a.longitude())) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }
}
