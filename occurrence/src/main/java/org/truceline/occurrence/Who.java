package org.truceline.occurrence;

/**
 * By whom, and against whom or what.
 *
 * @param by who may have done it
 * @param against whom it may have been done to: ids of actors or of their classes
 * @param againstTold the report's words for whom or what it hit; may be empty
 */
public record Who(Parties by, Parties against, String againstTold) {

    /** Nobody is named. */
    public static final Who UNTOLD = new Who(Parties.UNTOLD, Parties.UNTOLD, "");
}
