package org.truceline.batch;

/** Whether the table of findings says why. */
public enum Reasons {
    /** Names only: rows that an agreement cannot tell apart are answered together. */
    LEFT_OUT,
    /** A sentence for each finding, and the fact that would settle it: the engine is asked about each row. */
    WRITTEN
}
