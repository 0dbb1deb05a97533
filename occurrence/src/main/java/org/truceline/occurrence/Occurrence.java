package org.truceline.occurrence;

import java.util.List;
import org.truceline.geo.Whereabouts;

/**
 * One thing that happened, or is supposed to have happened, each part known as far as told.
 *
 * @param id names it in findings
 * @param act its kind
 * @param by who may have done it; what accounts allege, never a judgement
 * @param against to whom or what, in the report's words; may be empty
 * @param at where it may have happened
 * @param placeTold the place in words
 * @param when when it may have happened
 * @param pleas exceptions that somebody pleads for it
 */
public record Occurrence(
        String id,
        ActClass act,
        Parties by,
        String against,
        Whereabouts at,
        String placeTold,
        When when,
        List<Plea> pleas) {

    public Occurrence {
        pleas = List.copyOf(pleas);
    }

    /**
     * An exception that somebody pleads.
     *
     * @param by who pleads it, an actor's id
     * @param exception what is pleaded, the id of an exception in the agreement or the words used
     */
    public record Plea(String by, String exception) {}
}
