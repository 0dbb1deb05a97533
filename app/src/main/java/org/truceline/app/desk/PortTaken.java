package org.truceline.app.desk;

import java.io.Serial;

/** Somebody else listens at the port that was asked for. */
public final class PortTaken extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    PortTaken(int port) {
        super(
                "Port " + port + " is taken. Choose another with --port, or --port 0 for any free one.",
                null,
                false,
                false);
    }
}
