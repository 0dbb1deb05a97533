package org.truceline.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.store.StoreFailure.Reason;

/**
 * What PostgreSQL's refusals mean for people, by its SQLSTATE (PostgreSQL 15, appendix A).
 *
 * <p>Only the driver's own exception is kept as the cause, as in {@link Refusal}. One without a SQLSTATE is the pool's: it
 * has no connection, or lost one.
 */
record PostgresRefusal(PostgresAccess access) {

    /** The failure that was thrown while working on this store, in words of ours. */
    StoreFailure of(Throwable thrown) {
        return causes(thrown)
                .filter(StoreFailure.class::isInstance)
                .map(StoreFailure.class::cast)
                .findFirst()
                .or(() -> causes(thrown)
                        .filter(each -> each instanceof SQLException sql && sql.getSQLState() != null)
                        .reduce((_, deeper) -> deeper)
                        .map(each -> of((SQLException) each)))
                .or(() -> causes(thrown)
                        .filter(SQLException.class::isInstance)
                        .findFirst()
                        .map(this::unreachable))
                .orElseGet(() -> other(thrown));
    }

    private StoreFailure of(SQLException sql) {
        String state = sql.getSQLState();
        return switch (state) {
            case "53100", "53200", "53000" ->
                failure(
                        Reason.DISK_FULL,
                        "room for what is to be recorded",
                        "the server without room",
                        "Nothing of it was recorded: make room on the server, then send it again.",
                        sql);
            case "55P03", "40P01", "40001", "57014" -> locked(sql);
            case "25006" ->
                failure(
                        Reason.READ_ONLY,
                        "a server that may be written to",
                        "a standby or a read-only one",
                        "Write to the server that it follows.",
                        sql);
            case "28P01", "28000", "08004" ->
                failure(
                        Reason.DENIED,
                        "a login that the server accepts",
                        "the user or the password refused",
                        "Check the user in the address and the password in ~/.pgpass or PGPASSWORD.",
                        sql);
            case "42501" ->
                failure(
                        Reason.DENIED,
                        "a role that may do this",
                        "the role without the right to",
                        "Grant it what docs/how-to/two-stores.md lists, or log in as the owner.",
                        sql);
            case "3D000" ->
                failure(Reason.MISSING, "a database", "none of this name", "Check the address, or create it.", sql);
            case "XX001", "XX002" ->
                failure(
                        Reason.DAMAGED,
                        "the pages that were written",
                        "damaged ones",
                        "Stop the server, copy its folder as it is, check the disk, and restore a backup that verifies.",
                        sql);
            default -> state.startsWith("08") || state.startsWith("57P0") ? unreachable(sql) : other(sql);
        };
    }

    /** Another writes for longer than we wait. */
    StoreFailure locked(@Nullable Throwable thrown) {
        return failure(
                Reason.LOCKED,
                "it free within " + access.patience().toMillis() / 1000.0 + " s",
                "it locked or busy with another who writes",
                "Wait for the other, then try again.",
                thrown);
    }

    private StoreFailure unreachable(Throwable thrown) {
        return failure(
                Reason.UNREACHABLE,
                "a server that answers",
                "no connection, or one that was lost",
                "Whether what was on hand is recorded cannot be told:"
                        + " see that the server runs, then send it again under the same keys.",
                thrown);
    }

    private StoreFailure other(Throwable thrown) {
        String state = thrown instanceof SQLException sql ? " (SQLSTATE " + sql.getSQLState() + ")" : "";
        return failure(
                Reason.OTHER,
                "the server to do as told",
                Optional.ofNullable(thrown.getMessage()).orElseGet(thrown::toString) + state,
                "Look at the server's log, then try again.",
                thrown);
    }

    StoreFailure failure(Reason reason, String expected, String found, String remedy, @Nullable Throwable cause) {
        return new StoreFailure(reason, access.address().toString(), expected, found, remedy, cause);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause);
    }
}
