package org.truceline.app.access;

import java.io.IOException;
import java.io.Serial;
import org.springframework.http.HttpStatus;

/** A body is not read to its end: it is longer than its route allows, or comes too slowly. */
public final class BodyRefused extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String expected;
    private final String found;
    private final String remedy;

    private BodyRefused(HttpStatus status, String expected, String found, String remedy) {
        super("The body: expected " + expected + "; found " + found + ". " + remedy);
        this.status = status;
        this.expected = expected;
        this.found = found;
        this.remedy = remedy;
    }

    static BodyRefused tooLong(long most) {
        return new BodyRefused(
                HttpStatus.CONTENT_TOO_LARGE, "at most " + most + " bytes", "more", "Send less at once.");
    }

    static BodyRefused tooSlow(Pace.OfBody pace) {
        return new BodyRefused(
                HttpStatus.REQUEST_TIMEOUT,
                "at least " + pace.bytesPerSecond() + " bytes a second after "
                        + pace.grace().toSeconds() + " seconds",
                "fewer",
                "Nothing was entered. Send it again, over a better line or in smaller parts.");
    }

    /** What the answer is then. */
    public HttpStatus status() {
        return status;
    }

    /** What should have come. */
    public String expected() {
        return expected;
    }

    /** What came. */
    public String found() {
        return found;
    }

    /** What to do. */
    public String remedy() {
        return remedy;
    }
}
