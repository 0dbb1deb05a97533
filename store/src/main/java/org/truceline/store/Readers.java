package org.truceline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.truceline.store.account.Lookup;

/**
 * The connections of this process that read, each for one thread at a time. Some stay open for the next who reads: to open one
 * takes longer than most of what is read. So do the statements of {@link Lookup}s: to prepare one takes longer than to ask.
 */
final class Readers implements ConnectionFactory, AutoCloseable {

    private static final int MOST_IDLE = 8;

    private final Connections connections;
    private final BlockingQueue<Connection> idle = new LinkedBlockingQueue<>(MOST_IDLE);
    private final Map<Connection, Map<String, PreparedStatement>> prepared = new ConcurrentHashMap<>();
    private final Jdbi jdbi;
    private volatile boolean closed;

    Readers(Connections connections) {
        this.connections = connections;
        this.jdbi = Jdbi.create(this);
    }

    <T> T read(Function<Handle, T> work) {
        return jdbi.withHandle(work::apply);
    }

    <T> Optional<T> find(Lookup<T> lookup, String value) throws SQLException {
        Connection connection = openConnection();
        boolean asked = false;
        try {
            Optional<T> found = lookup.find(prepared(connection, lookup.select()), value);
            asked = true;
            return found;
        } finally {
            if (asked) {
                closeConnection(connection);
            } else {
                discard(connection);
            }
        }
    }

    private PreparedStatement prepared(Connection connection, String select) throws SQLException {
        Map<String, PreparedStatement> own = prepared.computeIfAbsent(connection, _ -> new HashMap<>());
        PreparedStatement statement = own.get(select);
        if (statement == null) {
            statement = connection.prepareStatement(select);
            own.put(select, statement);
        }
        return statement;
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
            discard(connection);
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
            discard(kept);
        }
    }

    /** Closes it, and with it its statements. */
    private void discard(Connection connection) throws SQLException {
        prepared.remove(connection);
        connection.close();
    }
}
