package org.truceline.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.truceline.store.StoreFailure.Reason;

/**
 * The tables, brought to the version that this Truceline knows.
 *
 * <p>Each migration ends by setting SQLite's {@code user_version}. A store that has the right one is opened without
 * Flyway, whose first use costs some 400 ms.
 */
final class Schema {

    /** That of the last migration. */
    static final int VERSION = 5;

    /** The version whose log has another form. */
    private static final int OLD_LOG = 1;

    private static final String MIGRATIONS = "classpath:org/truceline/store/schema";

    private Schema() {}

    /** Marks an empty file as one of ours, in the file itself, where {@link StoreFile#check} looks. */
    static void mark(Connections connections) throws SQLException {
        try (Connection connection = connections.openBare();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + Header.APPLICATION_ID);
        }
    }

    /** Migrates an older store; refuses a newer one. */
    static void bringUp(Connections connections, Connection writer) throws SQLException {
        int found = version(writer);
        if (found > VERSION) {
            throw newer(connections, found);
        }
        if (found == OLD_LOG) {
            checkOld(connections, writer);
        }
        if (found < VERSION) {
            Flyway.configure()
                    .dataSource(connections.dataSource())
                    .locations(MIGRATIONS)
                    .loggers("slf4j")
                    .load()
                    .migrate();
        }
    }

    /** Refuses a store of any other version: for files that may not be written to. */
    static void checkCurrent(Connections connections, Connection copy) throws SQLException {
        int found = version(copy);
        if (found > VERSION) {
            throw newer(connections, found);
        }
        if (found < VERSION) {
            throw new StoreFailure(
                    Reason.READ_ONLY,
                    connections.file().toString(),
                    "a store of version " + VERSION,
                    "version " + found + ", and a file that may not be written to",
                    "Work on a copy that may be, to bring it up.");
        }
    }

    /** What was altered must not get hashes that fit. */
    private static void checkOld(Connections connections, Connection writer) {
        Optional<Long> broken = Jdbi.create(writer).withHandle(handle -> new OldLog(handle, "entry").findBroken());
        broken.ifPresent(number -> {
            throw new StoreFailure(
                    Reason.TAMPERED,
                    connections.file().toString(),
                    "the log of version 1 as it was written, to record it anew",
                    "entry " + number + " altered or missing",
                    "Nothing was changed. Keep this file, and open a backup of it that verifies.");
        });
    }

    private static StoreFailure newer(Connections connections, int found) {
        return new StoreFailure(
                Reason.NEWER,
                connections.file().toString(),
                "a store of version " + VERSION + " or older",
                "version " + found,
                "Open it with the Truceline that wrote it, or a newer one.");
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }
}
