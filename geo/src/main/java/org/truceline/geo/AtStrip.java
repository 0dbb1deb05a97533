package org.truceline.geo;

/**
 * A quick look at what lies between two distances from a line, on both sides and round its ends.
 *
 * @param from metres to the near edge
 * @param to metres to the far edge; infinite when there is none
 */
record AtStrip(Ruler axis, double from, double to, double error) implements Glance {

    /** Ways longer than that are not gone to look for a place on the other side of the edge. */
    private static final double LONGEST_WAY = 100_000;

    private static final double SHORTENED = 0.999;
    private static final int DIRECTIONS = 16;

    AtStrip(Strip strip, Ruler axis) {
        this(
                axis,
                strip.from().value(),
                strip.to().map(Metres::value).orElse(Double.POSITIVE_INFINITY),
                strip.error().value());
    }

    @Override
    public Stance at(Probe probe) {
        double radius = probe.radius();
        double reach = error + radius;
        double atLeast = axis.atLeast(probe);
        if (atLeast - to > reach) {
            return Stance.OUTSIDE;
        }
        if (to == Double.POSITIVE_INFINITY && atLeast - from > reach) {
            return Stance.INSIDE;
        }
        double away = axis.distance(probe);
        double slack = Ruler.slack(away);
        double depth = depth(away);
        Stance stance = Glance.stance(depth, slack, reach);
        return stance == Stance.OPEN && !isOnBothSides(probe, away, depth, slack) ? Stance.UNSURE : stance;
    }

    private double depth(double away) {
        return from == 0 ? to - away : Math.min(away - from, to - away);
    }

    /** Whether the disc surely has a place that may be inside and one that may be outside. */
    private boolean isOnBothSides(Probe probe, double away, double depth, double slack) {
        double radius = probe.radius();
        boolean mayBeOut = depth + slack < error || (from > 0 && away - from + slack < radius + error);
        boolean mayBeIn = depth - slack > -error || (away > to && away - to + slack < radius + error);
        if (mayBeOut && mayBeIn) {
            return true;
        }
        if (radius > LONGEST_WAY) {
            return false;
        }
        double way = SHORTENED * radius - 2 * slack;
        for (int direction = 0; way > 0 && direction < DIRECTIONS; direction++) {
            double there = depth(axis.distance(probe.away(way, 2 * Math.PI * direction / DIRECTIONS)));
            double unsure = 2 + way / 1_000;
            mayBeOut |= there + unsure < error;
            mayBeIn |= there - unsure > -error;
        }
        return mayBeOut && mayBeIn;
    }
}
