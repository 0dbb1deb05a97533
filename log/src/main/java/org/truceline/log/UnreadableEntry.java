package org.truceline.log;

import java.io.Serial;

/** What stands under a number of the log cannot be an entry: someone or something altered it. */
public final class UnreadableEntry extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long number;

    private final String expected;

    private final String found;

    /** The values go into the message; {@code found} must not contain any of the payload. */
    public UnreadableEntry(long number, String expected, String found) {
        super("entry %d: expected %s; found %s. Restore the log from a copy that verifies."
                .formatted(number, expected, found));
        this.number = number;
        this.expected = expected;
        this.found = found;
    }

    /** The number under which it stands. */
    public long number() {
        return number;
    }

    /** What an entry would have there. */
    public String expected() {
        return expected;
    }

    /** What it has. */
    public String found() {
        return found;
    }
}
