package org.truceline.log;

import java.io.Serial;

/** A JSON object cannot be an entry or a checkpoint. */
final class NoEntry extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String expected;

    private final String found;

    NoEntry(String expected, String found) {
        super(expected + "; " + found, null, false, false);
        this.expected = expected;
        this.found = found;
    }

    String expected() {
        return expected;
    }

    String found() {
        return found;
    }
}
