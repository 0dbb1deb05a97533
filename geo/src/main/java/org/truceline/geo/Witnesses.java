package org.truceline.geo;

import java.util.List;
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

    private static final double LARGEST = 1_000_000;

    /** Metres by which a way to an anchor may be wrong, over and above the slack of any. */
    private static final double MARGIN = 1;

    private Witnesses() {}

    /**
     * Whether one place of the probe's disc is surely inside and another one surely outside, or one is surely open.
     *
     * @param anchors places that surely are inside
     */
    static boolean leaveOpen(Probe probe, Glance glance, List<Chord> anchors) {
        boolean inside = holdsOne(probe, anchors);
        boolean outside = false;
        if (probe.radius() < SMALLEST || probe.radius() > LARGEST) {
            return false;
        }
        glance.face(probe);
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

    private static boolean holdsOne(Probe probe, List<Chord> anchors) {
        Chord middle = probe.chord();
        return anchors.stream().anyMatch(anchor -> {
            double away = Ruler.ground(middle.length(anchor));
            return away + Ruler.slack(away) + MARGIN < probe.radius();
        });
    }
}
