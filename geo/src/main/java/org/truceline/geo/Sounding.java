package org.truceline.geo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.truceline.truth.Truth;

/**
 * Tells of some ground whether all of it is inside, as {@link Standing} does, and no more than that: of the pieces that are still
 * open it parts the one first that most likely holds a place inside and one outside.
 */
final class Sounding {

    private final Survey survey;
    private final double room;
    private final PriorityQueue<Piece> open =
            new PriorityQueue<>(Comparator.comparingDouble(Piece::promise).reversed());
    private Optional<Truth> truth = Optional.empty();
    private int looked;

    /** @param promise how deep it may reach inside and outside, whichever is less, against how large it is */
    private record Piece(Box box, double promise) {

        static Piece of(Box box, Whereabouts.Disc disc, Depths depths) {
            return new Piece(
                    box,
                    Math.min(depths.most(), -depths.least()) / disc.radius().value());
        }
    }

    private Sounding(Survey survey, double room) {
        this.survey = survey;
        this.room = room;
    }

    /** Of the ground in these boxes, with so much room in metres around each piece; open where no piece is left. */
    static Truth of(Survey survey, List<Box> boxes, double room) {
        Sounding sounding = new Sounding(survey, room);
        boxes.forEach(sounding::look);
        while (!sounding.isSettledOpen() && !sounding.open.isEmpty()) {
            sounding.open.remove().box().parts().forEach(sounding::look);
        }
        return sounding.truth.orElse(Truth.OPEN);
    }

    private void look(Box box) {
        if (isSettledOpen()) {
            return;
        }
        Whereabouts.Disc piece = survey.disc(box);
        looked++;
        if (survey.misses(piece)) {
            return;
        }
        Depths depths = survey.depths(Standing.widened(piece, room));
        boolean mayBeParted = Standing.mayBeParted(piece, looked + open.size());
        if (!Standing.truth(depths).isOpen() || !mayBeParted) {
            note(depths);
        } else if (!isOpenAt(piece.centre())) {
            open.add(Piece.of(box, piece, depths));
        }
    }

    /** True when {@code place} itself, together with what was seen so far, leaves the answer open. */
    private boolean isOpenAt(Position place) {
        Whereabouts.Disc point = new Whereabouts.Disc(place, Metres.ZERO);
        if (!survey.misses(point)) {
            note(survey.depths(point));
        }
        return isSettledOpen();
    }

    private void note(Depths depths) {
        Truth told = Standing.truth(depths);
        truth = Optional.of(truth.map(told::hull).orElse(told));
    }

    private boolean isSettledOpen() {
        return truth.filter(Truth::isOpen).isPresent();
    }
}
