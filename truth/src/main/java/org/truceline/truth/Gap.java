package org.truceline.truth;

/**
 * One fact that is missing and would settle a condition.
 *
 * @param where who or what could supply it
 * @param fact the fact, as a noun phrase: "the hour", "a line version better than 1.2 km"
 */
public record Gap(Where where, String fact) {

    /** Where a missing fact would have to come from. */
    public enum Where {
        /** The report leaves it open: the hour, the place, who did it. */
        REPORT,
        /** The agreement leaves it open: an open point without an agreed filling. */
        TEXT,
        /** The base map is not good enough: a line or an area that is known too roughly. */
        MAP,
        /** No computation answers it: a named person has to judge. */
        PERSON
    }
}
