package org.truceline.batch;

import java.io.InterruptedIOException;
import java.io.Serial;

/** Somebody interrupted the work on a file. Nothing of it is left. */
public final class StoppedEarly extends InterruptedIOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long rows;
    private final double share;

    StoppedEarly(long rows, double share) {
        super("Stopped after " + rows + " rows.");
        this.rows = rows;
        this.share = share;
    }

    /** How many rows were done, refused ones among them. */
    public long rows() {
        return rows;
    }

    /** Part of the input that was read, 0 to 1. */
    public double share() {
        return share;
    }
}
