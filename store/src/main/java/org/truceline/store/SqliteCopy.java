package org.truceline.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.truceline.store.StoreFailure.Reason;

/** A SQLite file that is only read, and beside which nothing is made: a backup, a frozen store. */
record SqliteCopy(StoreFile file, Connections connections, Jdbi readers) implements Database {

    static SqliteCopy open(StoreFile file) {
        Connections connections = Connections.to(file, Duration.ofSeconds(1));
        connections.guard(() -> {
            try (var connection = connections.openCopy()) {
                Schema.checkCurrent(connections, connection);
            }
            return connections;
        });
        return new SqliteCopy(file, connections, Jdbi.create(connections::openCopy));
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
        return connections.guard(() -> readers.withHandle(work::apply));
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        throw readOnly();
    }

    @Override
    public void examine() {
        connections.guard(() -> {
            try (var connection = connections.openCopy()) {
                connections.examine(connection);
            }
            return file;
        });
    }

    @Override
    public void forget() {
        throw readOnly();
    }

    @Override
    public void copyTo(Path copy) {
        connections.guard(() -> {
            SqliteStore.vacuum(connections, copy);
            return copy;
        });
    }

    @Override
    public void close() {
        // Each question closes its own connection.
    }

    private StoreFailure readOnly() {
        return new StoreFailure(
                Reason.READ_ONLY, place(), "a file that may be written to", "it read-only", StoreFile.LET_WRITE);
    }
}
