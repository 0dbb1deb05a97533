package org.truceline.app.access;

/** How many requests may come: at once, and for ever in a second. */
public record Pace(int addressAtOnce, int addressPerSecond, int holderAtOnce, int holderPerSecond) {

    /** For a desk: a page takes some twenty requests, several people may sit behind one address. */
    public static Pace ofADesk() {
        return new Pace(1_000, 100, 300, 30);
    }
}
