package org.truceline.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.truceline.log.Chain;
import org.truceline.store.StoreFailure.Reason;

/**
 * A store in a database of PostgreSQL 15 or newer.
 *
 * <p>Many threads and processes may use it at once. One writes at a time; the others wait, readers never do. A lost
 * connection fails what was on hand; the next try makes another.
 */
public final class PostgresStore implements Database {

    private static final int CONNECTIONS = 5;

    /** Whoever writes holds it until the commit: no number of an entry is given twice. */
    private static final long WRITERS_LOCK = Header.APPLICATION_ID;

    private final PostgresAccess access;

    private final PostgresRefusal refusal;

    private final HikariDataSource pool;

    private final Jdbi jdbi;

    /** So that of this process only one waits for the others with a connection in hand. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private PostgresStore(PostgresAccess access, DataSource source) {
        this.access = access;
        this.refusal = new PostgresRefusal(access);
        this.pool = pool(source);
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * A new store in an empty database, with the first entry of the office's log. Refuses when there is one already. The
     * role has to own the schema.
     */
    public static Store create(PostgresAccess access, Office office, Chain chain) {
        PostgresStore database = open(access, PostgresSchema::make);
        return closingOnFailure(database, () -> {
            if (!database.write(handle -> database.begin(handle, office, chain))) {
                throw database.refusal.failure(
                        Reason.EXISTS,
                        "no store there yet",
                        "one",
                        "Open it, or create another database for a new store.",
                        null);
            }
            return Store.over(database, chain);
        });
    }

    /** The store that is there, brought up to this version. */
    public static Store open(PostgresAccess access, Chain chain) {
        PostgresStore database = open(access, PostgresSchema::check);
        return closingOnFailure(database, () -> Store.over(database, chain));
    }

    /** On a connection of its own first, because a pool would hide why there is none. */
    private static PostgresStore open(PostgresAccess access, Preparation preparation) {
        return new PostgresStore(access, prepare(access, preparation));
    }

    /** Looks at the server and brings the tables up; opens the connections that follow. */
    static DataSource prepare(PostgresAccess access, Preparation preparation) {
        DataSource source = access.dataSource();
        PostgresRefusal refusal = new PostgresRefusal(access);
        guarded(
                refusal,
                () -> Jdbi.create(source).withHandle(handle -> {
                    PostgresSettings.of(handle).check(refusal);
                    preparation.prepare(new PostgresSchema(source, refusal), handle);
                    return handle;
                }));
        return source;
    }

    @Override
    public String place() {
        return access.address().toString();
    }

    @Override
    public KeyFile keys() {
        return KeyFile.plain(access.keys());
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        return guarded(() -> jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            handle.execute("SET TRANSACTION READ ONLY");
            return work.apply(handle);
        }));
    }

    /** Asks for the settings each time: an administrator may change them while the store is open. */
    @Override
    public <T> T write(Function<Handle, T> work) {
        awaitTurn();
        try {
            return guarded(() -> jdbi.inTransaction(TransactionIsolationLevel.READ_COMMITTED, handle -> {
                handle.execute("SELECT pg_advisory_xact_lock(?)", WRITERS_LOCK);
                PostgresSettings.of(handle).check(refusal);
                return work.apply(handle);
            }));
        } finally {
            turn.unlock();
        }
    }

    /** Left to pg_amcheck, which needs rights that no role of ours has. */
    @Override
    public void examine() {}

    /** As far as the role may: the owner's VACUUM frees the rows; the server's own log keeps them for some time. */
    @Override
    public void forget() {
        guarded(() -> jdbi.withHandle(handle -> handle.execute("VACUUM entry")));
    }

    /** Refuses: a database is copied by its own tools. */
    @Override
    public void copyTo(Path copy) {
        throw refusal.failure(
                Reason.OTHER,
                "a store in a file",
                "one in a database",
                "Use pg_dump for a copy of the database, or `truceline log export` for a bundle of its logs.",
                null);
    }

    /** Lets its connections go. What is read or written later throws. */
    @Override
    public void close() {
        pool.close();
    }

    private void awaitTurn() {
        try {
            if (turn.tryLock(access.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw refusal.locked(null);
    }

    private boolean begin(Handle handle, Office office, Chain chain) {
        if (new OwnLogs(handle).find().isPresent()) {
            return false;
        }
        makeFolderOfKeys();
        new Beginning(KeyFile.plain(access.keys()), office, chain).in(handle);
        return true;
    }

    private void makeFolderOfKeys() {
        Path folder = access.keys().toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder, OwnerOnly.folder(folder));
            }
        } catch (IOException e) {
            throw Refusal.other(access.keys().toString(), e.toString(), e);
        }
    }

    private <T> T guarded(Supplier<T> work) {
        if (pool.isClosed()) {
            throw new IllegalStateException("the store " + place() + " is closed");
        }
        try {
            return guarded(refusal, work);
        } catch (StoreFailure e) {
            if (e.reason() == Reason.UNREACHABLE) {
                // The others are as likely to be dead; the next who asks gets a new one.
                pool.getHikariPoolMXBean().softEvictConnections();
            }
            throw e;
        }
    }

    private static <T> T guarded(PostgresRefusal refusal, Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException | FlywayException e) {
            throw refusal.of(e);
        }
    }

    private static Store closingOnFailure(PostgresStore database, Supplier<Store> opening) {
        try {
            return opening.get();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static HikariDataSource pool(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("truceline");
        config.setDataSource(source);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PostgresAccess.PATIENCE.toMillis());
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    /** What is done with the tables before anything is asked of them. */
    interface Preparation {

        void prepare(PostgresSchema schema, Handle handle);
    }
}
