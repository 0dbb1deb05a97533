package org.truceline.evidence;

/** What happened to the people that a figure counts. */
public enum Counted implements Worded {
    KILLED,
    INJURED,
    /** Killed or injured, not told apart. */
    CASUALTIES,
    DISPLACED,
    RETURNED,
    MISSING,
    DETAINED,
    RELEASED,
    /** Alleged breaches, as their source counts them. */
    VIOLATIONS;
}
