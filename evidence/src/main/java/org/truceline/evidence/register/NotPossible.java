package org.truceline.evidence.register;

import java.io.Serial;

/** What somebody wanted to do with records cannot be done; the message says why and what can be. */
public final class NotPossible extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NotPossible(String expected, String found, String remedy) {
        super("expected " + expected + "; found " + found + ". " + remedy);
    }
}
