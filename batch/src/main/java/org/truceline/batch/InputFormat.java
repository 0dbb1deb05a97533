package org.truceline.batch;

/** The formats of files of occurrences. */
public enum InputFormat {
    /** Told by the names of the columns. */
    DETECT,
    /** UCDP GED with its original columns. */
    GED
}
