package org.truceline.bench.peer;

import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.truceline.bench.made.Events;
import org.truceline.bench.made.Road;
import org.truceline.bench.timed.Contender;
import org.truceline.bench.timed.Pass;

/** Membership by a prepared buffer of JTS, each point projected by proj4j. */
public final class PreparedBuffer implements Contender {

    private final Events events;
    private final Utm utm = new Utm();
    private final PreparedGeometry corridor;

    public PreparedBuffer(Road road, Events events) {
        this.events = events;
        corridor = PreparedGeometryFactory.prepare(Buffer.around(road, utm));
    }

    @Override
    public String name() {
        return "JTS PreparedGeometry of a UTM buffer, proj4j, membership only";
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
        return corridor.covers(Buffer.SHAPES.createPoint(utm.metres(latitude, longitude)));
    }
}
