package org.truceline.geo;

import java.util.List;

/**
 * A quick look at how a disc stands to one region. What it tells is what {@link Standing} says; where it would have to be
 * surer than it is, it says that it is not.
 */
interface Glance {

    Stance at(Probe probe);

    /**
     * The stance of a disc whose middle lies {@code depth} deep, {@code slack} less or more, in a region of which the edge is as
     * far away as that.
     *
     * @param reach the radius of the disc and the error of the drawing, metres
     */
    static Stance stance(double depth, double slack, double reach) {
        if (depth - slack >= reach) {
            return Stance.INSIDE;
        }
        if (depth + slack < -reach) {
            return Stance.OUTSIDE;
        }
        return Math.abs(depth) + slack < reach ? Stance.OPEN : Stance.UNSURE;
    }

    record AtUndrawn() implements Glance {
        @Override
        public Stance at(Probe probe) {
            return Stance.UNDRAWN;
        }
    }

    record AtEither(List<Glance> parts) implements Glance {
        @Override
        public Stance at(Probe probe) {
            Stance stance = Stance.OUTSIDE;
            for (int i = 0; i < parts.size() && stance != Stance.INSIDE; i++) {
                stance = stance.or(parts.get(i).at(probe));
            }
            return stance;
        }
    }

    record AtBoth(List<Glance> parts) implements Glance {
        @Override
        public Stance at(Probe probe) {
            Stance stance = Stance.INSIDE;
            for (int i = 0; i < parts.size() && stance != Stance.OUTSIDE; i++) {
                stance = stance.and(parts.get(i).at(probe));
            }
            return stance;
        }
    }

    record AtWithout(Glance whole, Glance hole) implements Glance {
        @Override
        public Stance at(Probe probe) {
            Stance stance = whole.at(probe);
            return stance == Stance.OUTSIDE ? stance : stance.and(hole.at(probe).not());
        }
    }

    /** A disc's edge is as far away as its radius less the distance to its middle, on every side. */
    record AtRound(double x, double y, double z, double radius, double error) implements Glance {

        AtRound(Round round) {
            Chord centre = Chord.to(round.centre());
            this(
                    centre.x(),
                    centre.y(),
                    centre.z(),
                    round.radius().value(),
                    round.error().value());
        }

        @Override
        public Stance at(Probe probe) {
            double dx = probe.x() - x;
            double dy = probe.y() - y;
            double dz = probe.z() - z;
            double away = Ruler.ground(Math.sqrt(dx * dx + dy * dy + dz * dz));
            return stance(radius - away, Ruler.slack(away), error + probe.radius());
        }
    }
}
