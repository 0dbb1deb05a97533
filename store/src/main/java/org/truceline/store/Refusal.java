package org.truceline.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final Pattern WORD = Pattern.compile("\\[(SQLITE_[A-Z_]+)]");

    private Refusal() {}

    /** The failure that was thrown while working on this store, in words of ours. */
    static StoreFailure of(String place, Duration patience, Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            switch (each) {
                case StoreFailure failure -> {
                    return failure;
                }
                case SQLException sqlite
                when code(sqlite).isPresent() -> {
                    return of(place, patience, sqlite, code(sqlite).get());
                }
                default -> {}
            }
        }
        return other(place, String.valueOf(thrown.getMessage()), thrown);
    }

    /** SQLite's own word for what happened; empty for exceptions of others. */
    private static Optional<SQLiteErrorCode> code(SQLException thrown) {
        if (thrown instanceof SQLiteException sqlite) {
            return Optional.of(sqlite.getResultCode());
        }
        // The driver of encrypted files has classes of its own under the same names.
        return Optional.of(thrown)
                .filter(each -> each.getClass().getName().equals(SQLiteException.class.getName()))
                .map(each -> WORD.matcher(String.valueOf(each.getMessage())))
                .filter(Matcher::lookingAt)
                .flatMap(word -> Stream.of(SQLiteErrorCode.values())
                        .filter(each -> each.name().equals(word.group(1)))
                        .findFirst());
    }

    /** Whether SQLite could make nothing of the first page: what is read under another key looks so. */
    static boolean isOfAnotherKey(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .flatMap(each -> each instanceof SQLException sqlite ? code(sqlite).stream() : Stream.empty())
                .anyMatch(SQLiteErrorCode.SQLITE_NOTADB::equals);
    }

    static StoreFailure otherPassphrase(String place, @Nullable Throwable thrown) {
        return new StoreFailure(
                Reason.PASSPHRASE,
                place,
                "the passphrase of this encrypted store",
                "another, or a first page that was altered",
                "Nothing was changed. Try again, or restore a backup whose passphrase you know.",
                thrown);
    }

    static StoreFailure noPassphrase(Path encrypted) {
        return new StoreFailure(
                Reason.PASSPHRASE,
                encrypted.toString(),
                "the passphrase of this encrypted store",
                "none told",
                "Type it at a terminal, or name a file that holds it in TRUCELINE_PASSPHRASE_FILE.");
    }

    private static StoreFailure of(String place, Duration patience, SQLException sqlite, SQLiteErrorCode found) {
        String code = found.name();
        if (found == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return full(place, code, sqlite);
        }
        return switch (primary(found)) {
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

    private static StoreFailure full(String place, String code, SQLException sqlite) {
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
