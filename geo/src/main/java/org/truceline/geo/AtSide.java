package org.truceline.geo;

/**
 * A quick look at a strip on one side of its line, or with ends that are not round.
 *
 * @param band what lies between its edges on both sides and round its ends
 * @param side 1 left, -1 right, 0 both
 */
record AtSide(AtStrip band, int side) implements Glance {

    /** Allows for what is measured straight. */
    private static final double MARGIN = 1;

    /** Metres from the line within which a place on each side is looked for. */
    private static final double STEP = 5;

    AtSide(Strip strip, AtStrip band) {
        this(
                band,
                switch (strip.side()) {
                    case BOTH -> 0;
                    case LEFT -> 1;
                    case RIGHT -> -1;
                });
    }

    @Override
    public Stance at(Probe probe) {
        Stance stance = band.at(probe);
        if (stance == Stance.OUTSIDE) {
            return stance;
        }
        Ruler axis = band.axis();
        Chord middle = probe.chord();
        double away = axis.distance(probe);
        double clear = probe.radius() + band.error() + Ruler.slack(away) + MARGIN;
        if (!axis.isBeforeEnds(middle, away, clear)) {
            return Stance.UNSURE;
        }
        if (side == 0) {
            return stance;
        }
        int told = away < clear ? 0 : axis.side(middle, away, clear);
        if (told == 0) {
            return band.from() == 0 && isAcross(middle, away, probe.radius()) ? Stance.OPEN : Stance.UNSURE;
        }
        return told == side ? stance : Stance.OUTSIDE;
    }

    /** Whether the disc surely holds a place just on the one side of the line, and one just on the other. */
    private boolean isAcross(Chord middle, double away, double radius) {
        if (away + 2 * STEP > radius || away < STEP || band.to() < 2 * STEP) {
            return false;
        }
        Chord foot = band.axis().nearest(middle);
        int here = sideAt(foot, middle, STEP / away);
        int there = sideAt(foot, middle, -STEP / away);
        return here != 0 && there == -here;
    }

    /** The side of the place that lies on the way from a point of the line to another place, at a share of that way. */
    private int sideAt(Chord foot, Chord to, double share) {
        Chord place = new Chord(
                foot.x() + share * (to.x() - foot.x()),
                foot.y() + share * (to.y() - foot.y()),
                foot.z() + share * (to.z() - foot.z()));
        return band.axis().isBeforeEnds(place, STEP, MARGIN) ? band.axis().side(place, STEP, MARGIN) : 0;
    }
}
