package org.truceline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.truceline.log.Chain;
import org.truceline.log.LogId;
import org.truceline.store.account.Lookup;

/**
 * A store in one SQLite file, with SQLite's own {@code -wal} and {@code -shm} beside it while it is open, and its
 * {@code .keys}.
 *
 * <p>Several processes may have it open at once, and each of them many threads. One writes at a time; the others wait,
 * readers never do.
 */
public final class SqliteStore implements Database {

    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final StoreFile file;

    private final Optional<Object> opened;

    private final Connections connections;

    private final Writer writer;

    private final Readers readers;

    private volatile boolean closed;

    private SqliteStore(StoreFile file, Connections connections, Writer writer) {
        this.file = file;
        this.opened = file.identity();
        this.connections = connections;
        this.writer = writer;
        this.readers = new Readers(connections);
    }

    /**
     * A new store in a new file that only its owner may read, with the first entry of the office's log. Refuses when a
     * file is there already.
     */
    public static Store create(Path path, Office office, Chain chain) {
        return create(path, Optional.empty(), office, chain);
    }

    /** The same; encrypted where there is a passphrase, with its keys. */
    public static Store create(Path path, Optional<Passphrase> passphrase, Office office, Chain chain) {
        StoreFile file = StoreFile.at(path, _ -> passphrase);
        file.claim();
        Connections connections =
                new Connections(file.path(), PATIENCE, passphrase.map(each -> StoreKey.fresh(each, chain.random())));
        try {
            connections.guard(() -> {
                Schema.mark(connections);
                return connections;
            });
            return over(open(file, PATIENCE), office, chain);
        } catch (RuntimeException e) {
            file.delete();
            throw e;
        }
    }

    /** The store that is there, brought up to this version. */
    public static Store open(Path path, Chain chain) {
        return open(path, chain, PATIENCE);
    }

    /** The same of one that may be encrypted. */
    public static Store open(Path path, Passphrases passphrases, Chain chain) {
        return open(StoreFile.at(path, passphrases), chain, PATIENCE);
    }

    static Store open(Path path, Chain chain, Duration patience) {
        return open(StoreFile.at(path), chain, patience);
    }

    private static Store open(StoreFile file, Chain chain, Duration patience) {
        file.check();
        return over(open(file, patience), Office.UNNAMED, chain);
    }

    /** The store that is there, to be read; also where the file may not be written to. */
    public static Store look(Path path, Chain chain) {
        return look(path, Passphrases.NONE, chain);
    }

    /** The same of one that may be encrypted. */
    public static Store look(Path path, Passphrases passphrases, Chain chain) {
        StoreFile file = StoreFile.at(path, passphrases);
        file.checkReadable();
        return file.mayBeWritten() ? open(file, chain, PATIENCE) : Store.over(SqliteCopy.open(file), chain);
    }

    static SqliteStore open(StoreFile file, Duration patience) {
        Connections connections = Connections.to(file, patience);
        return connections.guard(() -> new SqliteStore(file, connections, Writer.open(connections)));
    }

    /** Begins a log where there is none yet: in a new store, and in one of before there were several. */
    private static Store over(SqliteStore database, Office office, Chain chain) {
        try {
            if (database.read(handle -> new OwnLogs(handle).find()).isEmpty()) {
                database.write(handle -> begin(handle, new Beginning(database.keys(), office, chain)));
            }
            return Store.over(database, chain);
        } catch (IllegalArgumentException e) {
            database.close();
            throw Store.withoutOwnLog(database, e);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static boolean begin(Handle handle, Beginning beginning) {
        if (new OwnLogs(handle).find().isPresent()) {
            return false;
        }
        LogId id = beginning.in(handle);
        new OldLog(handle, OldLog.KEPT).recordIn(id);
        return true;
    }

    @Override
    public String place() {
        return file.path().toString();
    }

    @Override
    public KeyFile keys() {
        return file.keys(connections.key());
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        return guarded(() -> readers.read(work));
    }

    @Override
    public <T> Optional<T> find(Lookup<T> lookup, String value) {
        return guarded(() -> readers.find(lookup, value));
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        return guarded(() -> writer.write(work));
    }

    @Override
    public void examine() {
        guarded(() -> {
            try (Connection connection = connections.openReader()) {
                connections.examine(connection);
            }
            return closed;
        });
    }

    /** What was deleted is overwritten in the file already; this lets go of the earlier pages in the -wal file. */
    @Override
    public void forget() {
        guarded(() -> {
            writer.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            return closed;
        });
    }

    @Override
    public void copyTo(Path copy) {
        guarded(() -> {
            vacuum(connections, copy);
            return closed;
        });
    }

    /** Copies the file at these connections, whatever it holds, into an empty one. */
    static void vacuum(Connections connections, Path copy) throws SQLException {
        try (Connection connection = connections.openBare();
                var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        }
    }

    /** Waits for the write on hand, then closes. What is read or written later throws. */
    @Override
    public void close() {
        closed = true;
        connections.guard(() -> {
            try (writer) {
                readers.close();
            }
            return closed;
        });
    }

    Writer writer() {
        return writer;
    }

    private <T> T guarded(Connections.Work<T> work) {
        if (closed) {
            throw new IllegalStateException("the store " + file.path() + " is closed");
        }
        file.checkStill(opened);
        return connections.guard(work);
    }
}
