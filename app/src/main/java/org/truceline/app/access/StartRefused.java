package org.truceline.app.access;

import java.io.Serial;
import java.util.Optional;

/** The desk cannot start with what it was told; the message says what to do. */
public final class StartRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }

    /** The one that {@code problem} comes of, if one is. */
    public static Optional<StartRefused> behind(Throwable problem) {
        for (Throwable each = problem; each != null; each = each.getCause()) {
            if (each instanceof StartRefused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
