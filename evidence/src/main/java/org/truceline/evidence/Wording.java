package org.truceline.evidence;

/** The word with which a source bounds its number. */
public enum Wording implements Worded {
    EXACTLY,
    AT_LEAST,
    MORE_THAN,
    ABOUT,
    ALMOST,
    UP_TO,
    /** No number; more than one. */
    SEVERAL,
    /** No number; twelve or more, the smallest meaning in use. */
    DOZENS;

    /** Whether this wording stands in place of a number. */
    public boolean replacesNumber() {
        return this == SEVERAL || this == DOZENS;
    }

    /** The word before a number on a page; empty for {@link #EXACTLY}. */
    public String phrase() {
        return this == EXACTLY ? "" : word().replace('-', ' ');
    }
}
