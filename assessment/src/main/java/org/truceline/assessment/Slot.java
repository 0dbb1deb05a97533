package org.truceline.assessment;

/** A condition of a term, in the order in which they are asked. */
public enum Slot {
    ACT("the kind of act"),
    WHEN("the time"),
    WHERE("the place");

    private final String words;

    Slot(String words) {
        this.words = words;
    }

    /** "the time". */
    public String words() {
        return words;
    }
}
