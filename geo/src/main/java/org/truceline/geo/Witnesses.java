package org.truceline.geo;

import java.util.stream.IntStream;

/** Places of a disc that are looked at one by one. */
final class Witnesses {

    private static final double[] SHARES = {0.99, 0.5};
    private static final int DIRECTIONS = 12;
    private static final Probe.Turn[] TURNS = IntStream.range(0, DIRECTIONS)
            .mapToObj(direction -> Probe.Turn.by(2 * Math.PI * direction / DIRECTIONS))
            .toArray(Probe.Turn[]::new);

    /** Discs that are smaller than that, in metres, are measured as soon, and larger ones as well. */
    private static final double SMALLEST = 1;

    private static final double LARGEST = 100_000;

    private Witnesses() {}

    /** Whether one place of the probe's disc is surely inside and another one surely outside, or one is surely open. */
    static boolean leaveOpen(Probe probe, Glance glance) {
        boolean inside = false;
        boolean outside = false;
        if (probe.radius() < SMALLEST || probe.radius() > LARGEST) {
            return false;
        }
        probe.faceNorth();
        for (int way = 0; way < SHARES.length * DIRECTIONS && !(inside && outside); way++) {
            double metres = SHARES[way / DIRECTIONS] * probe.radius();
            if (probe.goes(metres, TURNS[way % DIRECTIONS])
                    && Ruler.ground(probe.length(probe.there())) < probe.radius()) {
                Stance stance = glance.at(probe.there());
                inside |= stance == Stance.INSIDE || stance.isOpenAtPlaces();
                outside |= stance == Stance.OUTSIDE || stance.isOpenAtPlaces();
            }
        }
        return inside && outside;
    }
}
