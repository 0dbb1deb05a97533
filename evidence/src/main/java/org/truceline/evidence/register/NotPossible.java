package org.truceline.evidence.register;

import java.io.Serial;

/** What somebody wanted to do with records cannot be done; the message says why and what can be. */
public final class NotPossible extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String found;
    private final String remedy;

    NotPossible(String expected, String found, String remedy) {
        super("expected " + expected + "; found " + found + ". " + remedy);
        this.expected = expected;
        this.found = found;
        this.remedy = remedy;
    }

    /** What it would take. */
    public String expected() {
        return expected;
    }

    /** What is there instead. */
    public String found() {
        return found;
    }

    /** What can be done. */
    public String remedy() {
        return remedy;
    }
}
