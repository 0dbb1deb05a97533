package org.truceline.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The one connection of this process that writes, to which its threads come one after another. */
final class Writer implements AutoCloseable {

    private final Connection connection;

    private final Jdbi jdbi;

    private final ReentrantLock turn = new ReentrantLock(true);

    private Writer(Connection connection) {
        this.connection = connection;
        this.jdbi = Jdbi.create(connection);
    }

    /** To a store that is now of this version, and everything in it on the disk. */
    static Writer open(Connections connections) throws SQLException {
        Connection connection = connections.openWriter();
        try {
            Schema.bringUp(connections, connection);
            Writer writer = new Writer(connection);
            // A killed process may have left commits that others can read but that are not on the disk yet. A
            // checkpoint puts them there, so that a draft sent again is not called durable too early.
            writer.execute("PRAGMA wal_checkpoint(PASSIVE)");
            return writer;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * The work's result, once what it wrote is durable; when it throws, nothing was written.
     *
     * <p>The transaction is begun and ended by hand: the driver's own way begins the next one as part of a commit, and
     * so can fail with "locked" after everything is recorded. IMMEDIATE, because the work reads the head before it
     * writes, and another process must not write in between.
     */
    <T> T write(Function<Handle, T> work) {
        turn.lock();
        try {
            return jdbi.withHandle(handle -> {
                handle.execute("BEGIN IMMEDIATE");
                try {
                    T result = work.apply(handle);
                    handle.execute("COMMIT");
                    return result;
                } catch (RuntimeException | Error e) {
                    rollBack(handle, e);
                    throw e;
                }
            });
        } finally {
            turn.unlock();
        }
    }

    /** Outside any transaction. */
    void execute(String statement) {
        turn.lock();
        try {
            jdbi.useHandle(handle -> handle.execute(statement));
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() throws SQLException {
        turn.lock();
        try {
            connection.close();
        } finally {
            turn.unlock();
        }
    }

    private static void rollBack(Handle handle, Throwable because) {
        try {
            handle.execute("ROLLBACK");
        } catch (RuntimeException e) {
            // SQLite has rolled back by itself after the graver failures.
            because.addSuppressed(e);
        }
    }
}
