package org.truceline.bench.own;

import java.util.List;
import org.truceline.bench.made.Events;
import org.truceline.bench.made.Road;
import org.truceline.bench.timed.Contender;
import org.truceline.bench.timed.Pass;
import org.truceline.geo.Metres;
import org.truceline.geo.Mosaic;
import org.truceline.geo.Position;
import org.truceline.geo.Strip;

/** Whether points lie within 6 km of a road, as the kernel finds it. */
public final class Membership implements Contender {

    /** How far the corridor reaches on each side. */
    public static final Metres REACH = Metres.ofKilometres(6);

    private final Events events;
    private final Mosaic.Look look;
    private final int inside;

    public Membership(Road road, Events events) {
        this.events = events;
        look = new Mosaic(List.of(Strip.around(road.line(), REACH, Strip.Ends.ROUND, Metres.ZERO))).look();
        Position middle = road.vertices().get(Road.VERTICES / 2);
        inside = look.pattern(middle.latitude(), middle.longitude(), 0);
    }

    /** Whether it is: the edge belongs to it. */
    public boolean isInside(double latitude, double longitude) {
        return look.pattern(latitude, longitude, 0) == inside;
    }

    @Override
    public String name() {
        return "geo.Mosaic, membership";
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
}
