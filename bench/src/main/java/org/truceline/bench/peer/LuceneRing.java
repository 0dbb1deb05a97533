package org.truceline.bench.peer;

import org.apache.lucene.geo.Component2D;
import org.apache.lucene.geo.LatLonGeometry;
import org.apache.lucene.geo.Polygon;
import org.locationtech.jts.geom.Coordinate;
import org.truceline.bench.made.Events;
import org.truceline.bench.made.Road;
import org.truceline.bench.timed.Contender;
import org.truceline.bench.timed.Pass;

/** Membership by Lucene's polygon in memory: the outer ring of a UTM buffer, in degrees. */
public final class LuceneRing implements Contender {

    private final Events events;
    private final Component2D corridor;

    public LuceneRing(Road road, Events events) {
        this.events = events;
        Utm utm = new Utm();
        Coordinate[] ring = ((org.locationtech.jts.geom.Polygon) Buffer.around(road, utm))
                .getExteriorRing()
                .getCoordinates();
        double[] latitudes = new double[ring.length];
        double[] longitudes = new double[ring.length];
        for (int i = 0; i < ring.length; i++) {
            Coordinate degrees = utm.degrees(ring[i % (ring.length - 1)]);
            latitudes[i] = degrees.y;
            longitudes[i] = degrees.x;
        }
        corridor = LatLonGeometry.create(new Polygon(latitudes, longitudes));
    }

    @Override
    public String name() {
        return "Lucene Component2D of a UTM buffer's ring, membership";
    }

    @Override
    public long points() {
        return events.count();
    }

    @Override
    public Pass pass() throws Exception {
        return Pass.of(this::inside);
    }

    private long inside() {
        long found = 0;
        for (int i = 0; i < events.count(); i++) {
            found += isInside(events.latitude(i), events.longitude(i)) ? 1 : 0;
        }
        return found;
    }

    /** What it answers of one point. */
    public boolean isInside(double latitude, double longitude) {
        return corridor.contains(longitude, latitude);
    }
}
