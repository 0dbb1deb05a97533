package org.truceline.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
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
 * @param key under which the file is encrypted; empty when it is not
 */
record Connections(Path file, Duration patience, Optional<StoreKey> key) {

    Connections(Path file, Duration patience) {
        this(file, patience, Optional.empty());
    }

    /** To a file that is there. */
    static Connections to(StoreFile file, Duration patience) {
        return new Connections(file.path(), patience, file.key());
    }

    static {
        NativeLibrary.settle();
    }

    /** One that may write. Every commit is on the disk when it returns. */
    Connection openWriter() throws SQLException {
        Connection connection = source(config()).getConnection();
        // Elsewhere than on macOS these do nothing; there, fsync alone leaves data in the drive's cache.
        // What is deleted is overwritten, so that contents that were destroyed do not stay in free pages.
        return with(
                connection, "PRAGMA fullfsync = ON", "PRAGMA checkpoint_fullfsync = ON", "PRAGMA secure_delete = ON");
    }

    /** One that cannot write. */
    Connection openReader() throws SQLException {
        return with(source(config()).getConnection(), "PRAGMA query_only = ON");
    }

    /** One that leaves the file's journal as it is, for the first statement of all. */
    Connection openBare() throws SQLException {
        return source(new SQLiteConfig()).getConnection();
    }

    /** One that neither writes nor makes files beside it, for a copy that nobody writes. */
    Connection openCopy() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return source(config).getConnection();
    }

    /**
     * Puts the file under another key, or under one at all. Nobody else may use it; what a power cut leaves of it is good
     * for nothing.
     */
    void encrypt(StoreKey after) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
        DataSource source = key.map(before -> EncryptedDriver.source(config.toProperties(), url(), before.ofPages()))
                .orElseGet(() -> EncryptedDriver.source(config.toProperties(), url()));
        try (Connection connection = source.getConnection()) {
            with(
                    connection,
                    "PRAGMA cipher = '" + EncryptedDriver.CIPHER + "'",
                    "PRAGMA rekey = '" + after.ofPages() + "'");
        }
    }

    /** For the migrations, which open and close as they like. */
    DataSource dataSource() {
        return source(config());
    }

    private DataSource source(SQLiteConfig config) {
        if (key.isPresent()) {
            return EncryptedDriver.source(
                    config.toProperties(), url(), key.get().ofPages());
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url());
        return source;
    }

    /** The work's result; what SQLite, Flyway, Jdbi or the disk throws during it becomes a {@link StoreFailure}. */
    <T> T guard(Work<T> work) {
        try {
            return work.done();
        } catch (SQLException | JdbiException | FlywayException | IOException e) {
            throw key.isPresent() && Refusal.isOfAnotherKey(e)
                    ? Refusal.otherPassphrase(file.toString(), e)
                    : Refusal.of(file.toString(), patience, e);
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
