package org.truceline.occurrence;

import java.util.List;
import org.truceline.time.PossibleTime;

/**
 * When something happened, as far as its report tells.
 *
 * @param told the words, for people: "2020-03-05, no hour and no zone told"
 * @param possible every instant that the words may mean
 * @param cuts what else bounds the time
 */
public record When(String told, PossibleTime possible, List<Cut> cuts) {

    /** Nothing is told of the time. */
    public static final When UNTOLD = new When("no time told", PossibleTime.ANY, List.of());

    public When {
        cuts = List.copyOf(cuts);
    }

    /**
     * A bound that follows from how the report speaks: what it tells is not later than the report, and the report speaks
     * of some event as still to come.
     *
     * @param event the event's name, in the agreement that is asked: "effect"
     * @param because how it follows, one sentence
     */
    public record Cut(String event, String because) {}
}
