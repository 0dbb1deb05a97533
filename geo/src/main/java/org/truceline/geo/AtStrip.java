package org.truceline.geo;

import java.util.stream.DoubleStream;

/**
 * A quick look at what lies between two distances from a line, on both sides and round its ends.
 *
 * @param from metres to the near edge
 * @param to metres to the far edge; infinite when there is none
 */
record AtStrip(Ruler axis, double from, double to, double error) implements Glance {

    /** Ways longer than that are not gone to look for a place on the other side of the edge. */
    private static final double LONGEST_WAY = 100_000;

    private static final double FARTHEST_EDGE = 300_000;

    /** Directions in which it is looked for: straight from the line first, then straight to it, radians. */
    private static final Probe.Turn[] TURNS = DoubleStream.of(
                    Math.PI, 0, 3.0, -3.0, 0.15, -0.15, 2.8, -2.8, 0.35, -0.35, 2.5, -2.5, 0.8, -0.8, 2, -2, 1.5, -1.5)
            .mapToObj(Probe.Turn::by)
            .toArray(Probe.Turn[]::new);

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
        Stance stance = Glance.stance(depth, slack, radius, error);
        return stance == Stance.OPEN && !isOnBothSides(probe, away, depth, slack) ? Stance.UNSURE : stance;
    }

    @Override
    public Settled around(Probe middle) {
        double away = axis.distance(middle);
        double slack = Ruler.slack(away);
        return Settled.at(depth(away), slack, error, open(middle, away, slack));
    }

    /** Metres from which on discs around a place surely have places on both sides of the edge; infinite where that is not told. */
    private double open(Probe middle, double away, double slack) {
        double depth = depth(away);
        boolean edgeIsAhead = away > to || (from > 0 && depth >= 0 && depth == away - from);
        double way = Math.abs(depth) + 2 * slack + ACROSS;
        if (edgeIsAhead || way > LONGEST_WAY) {
            return edgeIsAhead ? way : Double.POSITIVE_INFINITY;
        }
        face(middle);
        for (int turn = 0; turn < TURNS.length; turn++) {
            if (middle.goes(way, TURNS[turn])) {
                double there = axis.distance(middle.there());
                double depthThere = depth(there);
                if (depth < 0 == depthThere > 0 && Math.abs(depthThere) > Ruler.slack(there)) {
                    return Ruler.ground(middle.length(middle.there())) + slack;
                }
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public boolean looksAround(Probe probe) {
        return probe.radius() < LONGEST_WAY;
    }

    @Override
    public Depths depths(Probe probe) {
        if (from > FARTHEST_EDGE || (to > FARTHEST_EDGE && Double.isFinite(to))) {
            return Depths.UNTOLD;
        }
        double deepest = from == 0 ? to : (to - from) / 2;
        return Depths.near(depth(axis.distance(probe)), probe.radius() + error).atMost(deepest + error);
    }

    @Override
    public void face(Probe probe) {
        probe.face(axis.foot(probe));
    }

    private double depth(double away) {
        return from == 0 ? to - away : Math.min(away - from, to - away);
    }

    /** Whether the disc surely has a place that may be inside and one that may be outside. */
    private boolean isOnBothSides(Probe probe, double away, double depth, double slack) {
        double radius = probe.radius();
        boolean mayBeOut = depth + slack < error || (from > 0 && away - from + slack < radius + error);
        boolean mayBeIn = depth - slack > -error || (away > to && away - to + slack < radius + error);
        double way = radius - 2 * slack;
        if (way > 0 && way < LONGEST_WAY && !(mayBeOut && mayBeIn)) {
            face(probe);
            for (int turn = 0; turn < TURNS.length && !(mayBeOut && mayBeIn); turn++) {
                if (probe.goes(way, TURNS[turn]) && Ruler.ground(probe.length(probe.there())) < radius - slack) {
                    double awayThere = axis.distance(probe.there());
                    double slackThere = Ruler.slack(awayThere);
                    mayBeOut |= depth(awayThere) + slackThere < error;
                    mayBeIn |= depth(awayThere) - slackThere > -error;
                }
            }
        }
        return mayBeOut && mayBeIn;
    }
}
