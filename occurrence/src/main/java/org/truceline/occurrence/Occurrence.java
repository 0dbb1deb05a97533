package org.truceline.occurrence;

import java.util.List;

/**
 * One thing that happened, or is supposed to have happened, each part known as far as told.
 *
 * @param id names it in findings
 * @param what the act and its means
 * @param who by whom and against whom; what accounts allege, never a judgement
 * @param at where it took effect
 * @param from where it came from: fired from, moved from
 * @param when when it may have happened
 * @param pleas exceptions that somebody pleads for it
 */
public record Occurrence(String id, What what, Who who, Located at, Located from, When when, List<Plea> pleas) {

    public Occurrence {
        pleas = List.copyOf(pleas);
    }

    /** With nothing told of where it came from. */
    public Occurrence(String id, What what, Who who, Located at, When when, List<Plea> pleas) {
        this(id, what, who, at, Located.UNTOLD, when, pleas);
    }

    /** Its kind. */
    public ActClass act() {
        return what.act();
    }

    /** Who may have done it. */
    public Parties by() {
        return who.by();
    }

    /**
     * An exception that somebody pleads.
     *
     * @param by who pleads it, an actor's id
     * @param exception what is pleaded, the id of an exception in the agreement or the words used
     */
    public record Plea(String by, String exception) {}
}
