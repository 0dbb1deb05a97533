package org.truceline.log;

/** What the entries of a log are worth: an exercise is never mixed with the real. */
public enum Form {
    /** What is recorded is meant. */
    REAL("truceline-entry-1", "truceline.org/log/"),
    /** Played, so that people learn. */
    EXERCISE("truceline-exercise-1", "truceline.org/exercise/");

    private final String entry;

    private final String checkpoint;

    Form(String entry, String checkpoint) {
        this.entry = entry;
        this.checkpoint = checkpoint;
    }

    /** The text that stands first in each envelope. */
    public String text() {
        return entry;
    }

    /** What stands before a log's name in the first line of its checkpoints. */
    String origin() {
        return checkpoint;
    }

    /** The form of this text; throws IllegalArgumentException when there is none. */
    public static Form of(String text) {
        for (Form form : values()) {
            if (form.entry.equals(text)) {
                return form;
            }
        }
        throw new IllegalArgumentException(
                "form: expected " + REAL.entry + " or " + EXERCISE.entry + "; found " + Shown.text(text));
    }
}
