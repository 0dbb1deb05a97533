package org.truceline.geo;

/**
 * A quick look at an outline.
 *
 * @param error how far its drawing may be off, metres
 */
record AtOutline(Enclosure enclosure, double error) implements Glance {

    @Override
    public Stance at(Probe probe) {
        double reach = error + probe.radius();
        if (enclosure.isFarOutside(probe, reach)) {
            return Stance.OUTSIDE;
        }
        double away = enclosure.toEdge(probe);
        double slack = Ruler.slack(away) + Polygon.EDGE;
        if (away <= slack) {
            return error > 2 * slack ? Stance.OPEN_IN_THE_MIDDLE : reach > 2 * slack ? Stance.OPEN : Stance.UNSURE;
        }
        return Glance.stance(enclosure.covers(probe) ? away : -away, slack, probe.radius(), error);
    }

    @Override
    public Settled around(Probe middle) {
        double away = enclosure.toEdge(middle);
        double slack = Ruler.slack(away) + Polygon.EDGE;
        return Settled.at(away > slack && enclosure.covers(middle) ? away : -away, slack, error, away + slack + ACROSS);
    }

    @Override
    public Depths depths(Probe probe) {
        double away = enclosure.toEdge(probe);
        return Depths.near(away > 0 && enclosure.covers(probe) ? away : -away, error + probe.radius());
    }
}
