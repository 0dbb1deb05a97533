package org.truceline.geo;

import java.util.List;
import java.util.stream.IntStream;

/** Places of a disc that are looked at one by one. */
final class Witnesses {

    /** Of the radius: as far as they lie from the middle. Nearer ones told nothing more of the discs of the bench. */
    private static final double SHARE = 0.99;

    /** Where they lie, in hours of a dial whose twelve is ahead: those first that tell most often what those before did not. */
    private static final Probe.Turn[] TURNS = IntStream.of(0, 6, 5, 7, 4, 8, 1, 3, 2, 9, 10, 11)
            .mapToObj(hour -> Probe.Turn.by(2 * Math.PI * hour / 12))
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
        double metres = SHARE * probe.radius();
        for (int turn = 0; turn < TURNS.length && !(inside && outside); turn++) {
            if (probe.goes(metres, TURNS[turn]) && Ruler.ground(probe.length(probe.there())) < probe.radius()) {
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
