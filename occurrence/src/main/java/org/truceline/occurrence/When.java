package org.truceline.occurrence;

import java.util.List;
import org.truceline.time.PossibleTime;

/**
 * When something happened, as far as its report tells.
 *
 * @param told the words, for people: "2020-03-05, no hour and no zone told"
 * @param clocks the clocks that the words were held against where no zone is told, in words; empty otherwise
 * @param possible every instant that the words may mean
 * @param cuts what else bounds the time
 */
public record When(String told, String clocks, PossibleTime possible, List<Cut> cuts) {

    /** Nothing is told of the time. */
    public static final When UNTOLD = new When("no time told", "", PossibleTime.ANY, List.of());

    public When {
        cuts = List.copyOf(cuts);
    }

    /**
     * A bound that follows from how the report speaks of some event: as still to come, and what a report tells is not
     * later than the report; or as past when the thing happened.
     *
     * @param event the event's name, in the agreement that is asked: "effect"
     * @param side on which side of the event it happened
     * @param because how it follows, one sentence
     */
    public record Cut(String event, Side side, String because) {

        /** Before an event that the report speaks of as still to come. */
        public Cut(String event, String because) {
            this(event, Side.BEFORE, because);
        }
    }

    /** A side of an event. */
    public enum Side {
        BEFORE,
        AFTER
    }
}
