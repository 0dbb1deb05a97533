package org.truceline.geo;

/**
 * A quick look at a strip on one side of its line, or with ends that are not round.
 *
 * @param band what lies between its edges on both sides and round its ends
 */
record AtSide(Strip strip, AtStrip band) implements Glance {

    /** Allows for what is measured straight. */
    private static final double MARGIN = 1;

    /** Metres that a strip must be wide for a disc across its line to hold a place of it. */
    private static final double WIDE = 10;

    @Override
    public Stance at(Probe probe) {
        Stance stance = band.at(probe);
        if (stance == Stance.OUTSIDE) {
            return stance;
        }
        Flanks flanks = band.axis().flanks();
        double away = band.axis().distance(probe);
        double clear = probe.radius() + band.error() + Ruler.slack(away) + MARGIN;
        int told = strip.side() == Strip.Side.BOTH ? side() : flanks.side(probe, away, clear);
        if (told == -side() && strip.ends() == Strip.Ends.FLAT) {
            return Stance.OUTSIDE;
        }
        if (flanks.clearOfEnds(probe.chord(), away, band.error(), clear) < clear) {
            return probe.radius() + band.error() < flanks.beyondEnds(probe.chord(), band.error())
                    ? stance.and(beyondEnds())
                    : Stance.UNSURE;
        }
        if (told == 0) {
            return isAcross(probe) ? Stance.OPEN : Stance.UNSURE;
        }
        return told == side() ? stance : Stance.OUTSIDE;
    }

    @Override
    public Settled around(Probe middle) {
        Settled across = band.around(middle);
        Flanks flanks = band.axis().flanks();
        double away = band.axis().distance(middle);
        double margin = band.error() + Ruler.slack(away) + MARGIN;
        double before = flanks.clearOfEnds(middle.chord(), away, band.error(), Double.POSITIVE_INFINITY) - margin;
        if (before <= 0) {
            double beyond = flanks.beyondEnds(middle.chord(), band.error()) - band.error();
            return across.and(beyond > 0 ? new Settled(beyondEnds(), beyond) : Settled.NOT);
        }
        if (strip.side() == Strip.Side.BOTH) {
            return across.and(new Settled(Stance.INSIDE, before));
        }
        Flank flank = flanks.at(middle.chord(), away);
        double clear = Math.min(before, flank.clear() - margin);
        return across.and(
                clear > 0 ? new Settled(flank.side() == side() ? Stance.INSIDE : Stance.OUTSIDE, clear) : Settled.NOT);
    }

    @Override
    public Depths depths(Probe probe) {
        Depths depths = band.depths(probe);
        if (depths.most() < -Depths.UNBELIEVED) {
            return depths;
        }
        double away = band.axis().distance(probe);
        double slack = probe.radius() + band.error();
        Flanks flanks = band.axis().flanks();
        Depths beforeEnds = flanks.beforeEnds(probe.chord(), away, slack, band.error());
        if (strip.side() != Strip.Side.BOTH) {
            int nearest = band.axis().nearest(probe);
            Depths left = flanks.clearance(probe.chord(), nearest, away, slack + 2 * Depths.UNBELIEVED);
            Depths clear = side() == 1 ? left : left.not();
            depths = depths.and(onSide(clear, slack, beforeEnds));
        }
        return switch (strip.ends()) {
            case ROUND -> depths;
            case FLAT -> depths.and(beforeEnds);
            case UNTOLD -> new Depths(Math.min(depths.least(), beforeEnds.least()), depths.most());
        };
    }

    @Override
    public void face(Probe probe) {
        band.face(probe);
    }

    /**
     * As {@link Strip} has it of a disc of which the middle may go so far before the side may change: beyond an end there is no
     * sure side.
     */
    private Depths onSide(Depths clear, double slack, Depths beforeEnds) {
        double least = Depths.told(clear.least() - slack, clear.most() - slack);
        double most = Depths.told(clear.least() + slack, clear.most() + slack);
        return strip.ends() == Strip.Ends.FLAT
                ? new Depths(least, most)
                : new Depths(Math.min(least, beforeEnds.least()), Math.max(most, -beforeEnds.least()));
    }

    /** How what lies beyond an end stands to the strip, where it is not too far from the line. */
    private Stance beyondEnds() {
        return switch (strip.ends()) {
            case FLAT -> Stance.OUTSIDE;
            case ROUND, UNTOLD -> Stance.UNDRAWN;
        };
    }

    private int side() {
        return strip.side() == Strip.Side.LEFT ? 1 : -1;
    }

    private boolean isAcross(Probe probe) {
        return band.from() == 0
                && band.to() >= WIDE
                && band.axis().flanks().isAcross(probe, band.axis().nearest(probe));
    }
}
