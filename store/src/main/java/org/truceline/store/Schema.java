package org.truceline.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.truceline.store.StoreFailure.Reason;

/**
 * The tables, brought to the version that this Truceline knows.
 *
 * <p>Each migration ends by setting SQLite's {@code user_version}. A store that has the right one is opened without
 * Flyway, whose first use costs some 400 ms.
 */
final class Schema {

    /** That of the last migration. */
    static final int VERSION = 1;

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
            throw new StoreFailure(
                    Reason.NEWER,
                    connections.file(),
                    "a store of version " + VERSION + " or older",
                    "version " + found,
                    "Open it with the Truceline that wrote it, or a newer one.");
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

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }
}
