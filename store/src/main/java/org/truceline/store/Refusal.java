package org.truceline.store;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.truceline.store.StoreFailure.Reason;

/**
 * What SQLite's refusals mean for people.
 *
 * <p>Only SQLite's own exception is kept as the cause: those of the libraries above it quote the values of the statement,
 * which are evidence.
 */
final class Refusal {

    private Refusal() {}

    /** The failure that was thrown while working on this store, in words of ours. */
    static StoreFailure of(String place, Duration patience, Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            switch (each) {
                case StoreFailure failure -> {
                    return failure;
                }
                case SQLiteException sqlite -> {
                    return of(place, patience, sqlite);
                }
                default -> {}
            }
        }
        return other(place, String.valueOf(thrown.getMessage()), thrown);
    }

    private static StoreFailure of(String place, Duration patience, SQLiteException sqlite) {
        String code = sqlite.getResultCode().name();
        if (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return full(place, code, sqlite);
        }
        return switch (primary(sqlite.getResultCode())) {
            case SQLITE_FULL -> full(place, code, sqlite);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new StoreFailure(
                        Reason.LOCKED,
                        place,
                        "it free within " + seconds(patience),
                        "it locked by another process (" + code + ")",
                        "End the other process or wait for it, then try again.",
                        sqlite);
            case SQLITE_READONLY ->
                new StoreFailure(
                        Reason.READ_ONLY,
                        place,
                        "a file that may be written to, in a folder that may",
                        "one of them read-only (" + code + ")",
                        StoreFile.LET_WRITE,
                        sqlite);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(place, code, sqlite);
            default -> other(place, code + ": " + sqlite.getMessage(), sqlite);
        };
    }

    static StoreFailure damaged(String place, String found, @Nullable SQLException sqlite) {
        return new StoreFailure(
                Reason.DAMAGED,
                place,
                "the pages that were written",
                "damaged ones (" + found + ")",
                "Copy it with its -wal file as it is, check the disk, and restore a backup that verifies.",
                sqlite);
    }

    private static StoreFailure full(String place, String code, SQLiteException sqlite) {
        return new StoreFailure(
                Reason.DISK_FULL,
                place,
                "room for what is to be recorded",
                "the disk full (" + code + ")",
                "Nothing of it was recorded: make room, then send it again.",
                sqlite);
    }

    /** What has no words of its own. */
    static StoreFailure other(String place, String found, Throwable cause) {
        return new StoreFailure(
                Reason.OTHER,
                place,
                "the disk to do as told",
                found,
                "Look at the disk and the system's log, then try again.",
                cause);
    }

    /** An extended code without its extension, as {@code SQLITE_BUSY} for {@code SQLITE_BUSY_SNAPSHOT}. */
    private static SQLiteErrorCode primary(SQLiteErrorCode extended) {
        return SQLiteErrorCode.getErrorCode(extended.code & 0xff);
    }

    private static String seconds(Duration patience) {
        return patience.toMillis() / 1000.0 + " s";
    }
}
