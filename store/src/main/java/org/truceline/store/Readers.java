package org.truceline.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The connections of this process that read, each for one thread at a time. Some stay open for the next who reads: to open one
 * takes longer than most of what is read.
 */
final class Readers implements ConnectionFactory, AutoCloseable {

    private static final int MOST_IDLE = 8;

    private final Connections connections;
    private final BlockingQueue<Connection> idle = new LinkedBlockingQueue<>(MOST_IDLE);
    private final Jdbi jdbi;
    private volatile boolean closed;

    Readers(Connections connections) {
        this.connections = connections;
        this.jdbi = Jdbi.create(this);
    }

    <T> T read(Function<Handle, T> work) {
        return jdbi.withHandle(work::apply);
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection kept = idle.poll();
        return kept == null ? connections.openReader() : kept;
    }

    /** Keeps it, unless somebody left it in the midst of something. */
    @Override
    public void closeConnection(Connection connection) throws SQLException {
        if (!connection.getAutoCommit() || !idle.offer(connection)) {
            connection.close();
        }
        if (closed) {
            close();
        }
    }

    /** Closes those that nobody uses; the others close when they are given back. */
    @Override
    public void close() throws SQLException {
        closed = true;
        for (Connection kept = idle.poll(); kept != null; kept = idle.poll()) {
            kept.close();
        }
    }
}
