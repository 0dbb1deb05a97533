package org.truceline.publication.daily.release;

/** How far a report has come on its way out. */
public enum Stage {
    /** The agreement is asked about each incident. */
    ASKING,
    /** Records are counted and told. */
    COUNTING,
    /** The files are written. */
    WRITING,
    /** Value and files are read for what the profile keeps out. */
    READING_FOR_LEAKS
}
