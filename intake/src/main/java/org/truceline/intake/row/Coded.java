package org.truceline.intake.row;

import java.util.Arrays;
import java.util.Optional;

/** Whether people or a machine made a row of what sources said. */
public enum Coded {
    BY_HAND("by hand"),
    BY_MACHINE("by machine"),
    NOT_TOLD("not told");

    private final String words;

    Coded(String words) {
        this.words = words;
    }

    /** The mark of these words; empty when there is none. */
    public static Optional<Coded> find(String words) {
        return Arrays.stream(values())
                .filter(coded -> coded.words.equals(words))
                .findFirst();
    }

    /** "by machine". */
    public String words() {
        return words;
    }
}
