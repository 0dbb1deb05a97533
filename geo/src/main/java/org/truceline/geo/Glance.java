package org.truceline.geo;

import java.util.List;

/**
 * A quick look at how a disc stands to one region. What it tells is what {@link Standing} says; where it would have to be
 * surer than it is, it says that it is not.
 */
interface Glance {

    /** Metres beyond an edge within which there surely is a place on its other side. */
    double ACROSS = 1;

    Stance at(Probe probe);

    /** How discs stand that lie around the probe's middle. */
    Settled around(Probe middle);

    /** Turns the probe to where the edge may be nearest, or north where nothing is known of it. */
    default void face(Probe probe) {
        probe.faceNorth();
    }

    /** Whether {@link #at} itself looks at places in the probe's disc to find one inside and one outside. */
    default boolean looksAround(Probe probe) {
        return false;
    }

    /**
     * As {@link Region#depths} has it of the probe's disc, so near to it that both ends have its signs, or with ends of zero where
     * that is not told.
     */
    Depths depths(Probe probe);

    /**
     * The stance of a disc whose middle lies {@code depth} deep, {@code slack} less or more, in a region of which the edge is as
     * far away as that and may be off by {@code error}.
     *
     * @param radius of the disc, metres
     */
    static Stance stance(double depth, double slack, double radius, double error) {
        double reach = radius + error;
        if (depth - slack >= reach) {
            return Stance.INSIDE;
        }
        if (depth + slack < -reach) {
            return Stance.OUTSIDE;
        }
        double nearest = Math.abs(depth) + slack;
        return nearest < error ? Stance.OPEN_IN_THE_MIDDLE : nearest < reach ? Stance.OPEN : Stance.UNSURE;
    }

    record AtUndrawn() implements Glance {
        @Override
        public Stance at(Probe probe) {
            return Stance.UNDRAWN;
        }

        @Override
        public Settled around(Probe middle) {
            return Settled.UNDRAWN;
        }

        @Override
        public Depths depths(Probe probe) {
            return Depths.UNKNOWN;
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

        @Override
        public Settled around(Probe middle) {
            return parts.stream()
                    .map(part -> part.around(middle))
                    .reduce(Settled::or)
                    .orElseThrow();
        }

        @Override
        public Depths depths(Probe probe) {
            return parts.stream()
                    .map(part -> part.depths(probe))
                    .reduce(Depths::or)
                    .orElseThrow();
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

        @Override
        public Settled around(Probe middle) {
            return parts.stream()
                    .map(part -> part.around(middle))
                    .reduce(Settled::and)
                    .orElseThrow();
        }

        @Override
        public Depths depths(Probe probe) {
            return parts.stream()
                    .map(part -> part.depths(probe))
                    .reduce(Depths::and)
                    .orElseThrow();
        }
    }

    record AtWithout(Glance whole, Glance hole) implements Glance {
        @Override
        public Stance at(Probe probe) {
            Stance stance = whole.at(probe);
            return stance == Stance.OUTSIDE ? stance : stance.and(hole.at(probe).not());
        }

        @Override
        public Settled around(Probe middle) {
            return whole.around(middle).and(hole.around(middle).not());
        }

        @Override
        public Depths depths(Probe probe) {
            return whole.depths(probe).and(hole.depths(probe).not());
        }
    }

    /** A disc's edge is as far away as its radius less the distance to its middle, on every side. */
    record AtRound(double x, double y, double z, double radius, double error) implements Glance {

        private static final double FARTHEST_EDGE = 300_000;

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
            double away = away(probe);
            return stance(radius - away, Ruler.slack(away), probe.radius(), error);
        }

        @Override
        public Settled around(Probe middle) {
            double away = away(middle);
            double slack = Ruler.slack(away);
            return Settled.at(radius - away, slack, error, Math.abs(radius - away) + slack + ACROSS);
        }

        @Override
        public Depths depths(Probe probe) {
            return radius > FARTHEST_EDGE
                    ? Depths.UNTOLD
                    : Depths.near(radius - away(probe), probe.radius() + error).atMost(radius + error);
        }

        private double away(Probe probe) {
            double dx = probe.x() - x;
            double dy = probe.y() - y;
            double dz = probe.z() - z;
            return Ruler.ground(Math.sqrt(dx * dx + dy * dy + dz * dz));
        }
    }
}
