package org.truceline.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * Opens connections to one store, all with the settings on which "acknowledged means durable" rests.
 *
 * @param file the store's, by its absolute path
 * @param patience how long a statement waits for another process before it fails
 */
record Connections(Path file, Duration patience) {

    static {
        NativeLibrary.settle();
    }

    /** One that may write. Every commit is on the disk when it returns. */
    Connection openWriter() throws SQLException {
        Connection connection = config().createConnection(url());
        // Elsewhere than on macOS these do nothing; there, fsync alone leaves data in the drive's cache.
        // What is deleted is overwritten, so that contents that were destroyed do not stay in free pages.
        return with(
                connection, "PRAGMA fullfsync = ON", "PRAGMA checkpoint_fullfsync = ON", "PRAGMA secure_delete = ON");
    }

    /** One that cannot write. */
    Connection openReader() throws SQLException {
        return with(config().createConnection(url()), "PRAGMA query_only = ON");
    }

    /** One that leaves the file's journal as it is, for the first statement of all. */
    Connection openBare() throws SQLException {
        return new SQLiteConfig().createConnection(url());
    }

    /** One that neither writes nor makes files beside it, for a copy that nobody writes. */
    Connection openCopy() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config.createConnection(url());
    }

    /** For the migrations, which open and close as they like. */
    SQLiteDataSource dataSource() {
        SQLiteDataSource source = new SQLiteDataSource(config());
        source.setUrl(url());
        return source;
    }

    /** The work's result; what SQLite, Flyway, Jdbi or the disk throws during it becomes a {@link StoreFailure}. */
    <T> T guard(Work<T> work) {
        try {
            return work.done();
        } catch (SQLException | JdbiException | FlywayException | IOException e) {
            throw Refusal.of(file.toString(), patience, e);
        }
    }

    private SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        // Sorting must not leave evidence in the system's temporary folder.
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    private String url() {
        return "jdbc:sqlite:" + file;
    }

    private static Connection with(Connection connection, String... pragmas) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String pragma : pragmas) {
                statement.execute(pragma);
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Refuses when SQLite finds pages or indexes that do not fit together; goes through all of them. */
    void examine(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA integrity_check(1)")) {
            String found = row.next() ? row.getString(1) : "no answer";
            if (!found.equals("ok")) {
                throw Refusal.damaged(file.toString(), found, null);
            }
        }
    }

    /** What is done with a store. */
    interface Work<T> {

        T done() throws SQLException, IOException;
    }
}
