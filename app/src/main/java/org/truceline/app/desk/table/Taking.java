package org.truceline.app.desk.table;

import java.time.Instant;
import java.util.UUID;

/**
 * A table that is taken in, or was.
 *
 * @param stroke names everything that came of it
 * @param sheet "" for CSV
 * @param catalogue what its rows are
 * @param account who took it in
 * @param done rows that were entered, or taken back, so far
 * @param refused rows that were refused so far
 * @param trouble why it broke off; "" where it did not
 */
record Taking(
        UUID stroke,
        String table,
        String sheet,
        String sha256,
        String catalogue,
        UUID account,
        Instant at,
        State state,
        long done,
        long refused,
        String trouble) {

    /** How far it is. */
    enum State {
        RUNNING,
        DONE,
        /** The server was stopped, or the store refused, before the last row; what was entered is there. */
        BROKEN_OFF,
        UNDOING,
        UNDONE
    }

    Taking in(State now) {
        return new Taking(stroke, table, sheet, sha256, catalogue, account, at, now, done, refused, trouble);
    }

    Taking brokenBy(String why) {
        return new Taking(stroke, table, sheet, sha256, catalogue, account, at, State.BROKEN_OFF, done, refused, why);
    }

    Taking counting(long nowDone, long nowRefused) {
        return new Taking(stroke, table, sheet, sha256, catalogue, account, at, state, nowDone, nowRefused, trouble);
    }

    /** Whether somebody works on it at this moment. */
    boolean isGoingOn() {
        return state == State.RUNNING || state == State.UNDOING;
    }
}
