package org.truceline.bench.peer;

import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.truceline.bench.made.Events;
import org.truceline.bench.made.Road;
import org.truceline.bench.own.Membership;
import org.truceline.bench.timed.Contender;
import org.truceline.bench.timed.Pass;

/** Distances to the road by the indexed facets of JTS, each point projected by proj4j. */
public final class FacetDistance implements Contender {

    private final Events events;
    private final Utm utm = new Utm();
    private final IndexedFacetDistance road;

    public FacetDistance(Road road, Events events) {
        this.events = events;
        this.road = new IndexedFacetDistance(Buffer.line(road, utm));
    }

    @Override
    public String name() {
        return "JTS IndexedFacetDistance, proj4j, distance only";
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
            double metres = metres(events.latitude(i), events.longitude(i));
            found += metres <= Membership.REACH.value() ? 1 : 0;
        }
        return found;
    }

    /** What it measures of one point: metres in the plane of UTM. */
    public double metres(double latitude, double longitude) {
        return road.distance(Buffer.SHAPES.createPoint(utm.metres(latitude, longitude)));
    }
}
