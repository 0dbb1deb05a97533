package org.truceline.log;

/** What stands on one line of a bundle, after the first. */
public sealed interface BundleLine {

    /** Which line of the file, from 1. */
    long line();

    /** An entry, not verified. */
    record OfEntry(long line, Entry entry) implements BundleLine {}

    /** A checkpoint that its log signed. */
    record OfCheckpoint(long line, Note note) implements BundleLine {}

    /**
     * Neither.
     *
     * @param expected what should stand there
     * @param found what does
     */
    record Faulty(long line, String expected, String found) implements BundleLine {

        @Override
        public String toString() {
            return "line " + line + ": expected " + expected + "; found " + found + ".";
        }
    }
}
