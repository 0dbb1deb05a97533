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
            return reach > 2 * slack ? Stance.OPEN : Stance.UNSURE;
        }
        return Glance.stance(enclosure.covers(probe) ? away : -away, slack, reach);
    }
}
