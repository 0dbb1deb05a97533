package org.truceline.intake.row;

/** Whether people or a machine made a row of what sources said. */
public enum Coded {
    BY_HAND("by hand"),
    BY_MACHINE("by machine"),
    NOT_TOLD("not told");

    private final String words;

    Coded(String words) {
        this.words = words;
    }

    /** "by machine". */
    public String words() {
        return words;
    }
}
