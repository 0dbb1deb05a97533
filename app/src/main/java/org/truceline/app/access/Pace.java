package org.truceline.app.access;

import java.time.Duration;

/**
 * How many requests may come: at once, and for ever in a second; and how slowly the body of one.
 *
 * @param body the slowest that is waited for
 */
public record Pace(int addressAtOnce, int addressPerSecond, int holderAtOnce, int holderPerSecond, OfBody body) {

    /** A body has to come at this rate on average, after a while in which it need not. */
    public record OfBody(Duration grace, int bytesPerSecond) {

        /** For a desk: the slowest mobile lines bring more. */
        public static final OfBody OF_A_DESK = new OfBody(Duration.ofSeconds(20), 1_000);

        boolean isKeptBy(long bytes, Duration since) {
            return since.compareTo(grace.plus(Duration.ofMillis(1_000 * bytes / bytesPerSecond))) <= 0;
        }
    }

    /** For a desk: a page takes some twenty requests, several people may sit behind one address. */
    public static Pace ofADesk() {
        return new Pace(1_000, 100, 300, 30, OfBody.OF_A_DESK);
    }
}
