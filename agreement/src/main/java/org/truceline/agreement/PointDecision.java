package org.truceline.agreement;

import org.truceline.time.Lasting;

/**
 * A decision, taken after the text, that answers an open point.
 *
 * @param id of the record that tells it
 * @param point the open point
 * @param answer one of the point's readings, by its id; anything else is no reading of these terms
 * @param by who decided
 * @param agreed whether all who are bound agreed; otherwise it is one side's position and changes nothing
 * @param holds from when until when
 * @param told when it holds, in the words of the record
 */
public record PointDecision(
        String id, String point, String answer, String by, boolean agreed, Lasting holds, String told) {

    /** "a joint commission (from 2020-03-12; record 7)". */
    public String inWords() {
        return by + " (" + told + "; record " + id + ")";
    }
}
