package org.truceline.geo;

import java.util.ArrayList;
import java.util.List;

/**
 * The inside of one closed ring, its edge included.
 *
 * <p>The ring's sides are geodesics. Inside or outside is told by crossing sides that are straight in longitude and
 * latitude between points at most a kilometre apart, which leaves the geodesic by less than 2 cm below 60 degrees of
 * latitude. Not across the antimeridian.
 */
public final class Polygon implements Region {

    private static final Metres STEP = Metres.of(1000);

    private final Line edge;
    private final List<Position> dense;

    private Polygon(Line edge) {
        this.edge = edge;
        this.dense = edge.densified(STEP).vertices();
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
        List<Position> dense = line.densified(STEP).vertices();
        boolean eastward = dense.getFirst().longitude() < dense.getLast().longitude();
        List<Position> ring = new ArrayList<>();
        for (int i = 0; i < dense.size(); i++) {
            if (i > 0 && (dense.get(i - 1).longitude() < dense.get(i).longitude()) != eastward) {
                throw new IllegalArgumentException(
                        "A depth by compass needs a line that runs one way between west and east; it turns back at "
                                + dense.get(i) + ".");
            }
            ring.add(Geodesy.destination(dense.get(i), 0, north));
        }
        for (int i = dense.size() - 1; i >= 0; i--) {
            ring.add(Geodesy.destination(dense.get(i), 180, south));
        }
        return of(ring);
    }

    /** The ring, first corner repeated at its end. */
    public Line edge() {
        return edge;
    }

    @Override
    public Metres depth(Position place) {
        double toEdge = edge.nearest(place).distance().value();
        return new Metres(covers(place) ? toEdge : -toEdge);
    }

    private boolean covers(Position place) {
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
