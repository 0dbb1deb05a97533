package org.truceline.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.truceline.log.Chain;
import org.truceline.log.Draft;
import org.truceline.log.Entry;
import org.truceline.log.Head;
import org.truceline.log.Log;

/**
 * A log in one SQLite file, with SQLite's own {@code -wal} and {@code -shm} beside it while it is open.
 *
 * <p>Several processes may have it open at once, and each of them many threads. One writes at a time; the others wait,
 * readers never do. Whatever cannot be done throws {@link StoreFailure}.
 */
public final class SqliteStore implements Log, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final StoreFile file;

    private final Optional<Object> opened;

    private final Connections connections;

    private final Chain chain;

    private final Writer writer;

    private final Jdbi readers;

    private volatile boolean closed;

    private SqliteStore(StoreFile file, Connections connections, Chain chain, Writer writer) {
        this.file = file;
        this.opened = file.identity();
        this.connections = connections;
        this.chain = chain;
        this.writer = writer;
        this.readers = Jdbi.create(connections::openReader);
    }

    /** A new store in a new file that only its owner may read. Refuses when a file is there already. */
    public static SqliteStore create(Path path, Chain chain) {
        StoreFile file = StoreFile.at(path);
        file.claim();
        Connections connections = new Connections(file.path(), PATIENCE);
        try {
            return connections.guard(() -> {
                Schema.mark(connections);
                return new SqliteStore(file, connections, chain, Writer.open(connections));
            });
        } catch (StoreFailure e) {
            file.delete();
            throw e;
        }
    }

    /** A new store in place of an old one, which is deleted. Refuses when the file is anything but a store of ours. */
    public static SqliteStore replace(Path path, Chain chain) {
        StoreFile.at(path).checkIfThere().delete();
        return create(path, chain);
    }

    /** The store that is there, brought up to this version. */
    public static SqliteStore open(Path path, Chain chain) {
        return open(path, chain, PATIENCE);
    }

    static SqliteStore open(Path path, Chain chain, Duration patience) {
        StoreFile file = StoreFile.at(path);
        file.check();
        Connections connections = new Connections(file.path(), patience);
        return connections.guard(() -> new SqliteStore(file, connections, chain, Writer.open(connections)));
    }

    @Override
    public List<Entry> append(List<Draft> drafts) {
        return guarded(() -> writer.write(handle -> new Entries(handle).append(drafts, chain)));
    }

    @Override
    public List<Entry> page(long from) {
        return reading(entries -> entries.page(from));
    }

    /**
     * All entries of this kind, ascending. Fetched page by page, like {@link Log#read}: those whose content was destroyed
     * are among them.
     */
    public Stream<Entry> records(String kind) {
        return Stream.iterate(
                        page(kind, 1),
                        page -> !page.isEmpty(),
                        page -> page(kind, page.getLast().number() + 1))
                .flatMap(List::stream);
    }

    @Override
    public Head head() {
        return reading(Entries::head);
    }

    /** Waits for the write on hand, then closes. What is read or written later throws. */
    @Override
    public void close() {
        closed = true;
        connections.guard(() -> {
            writer.close();
            return closed;
        });
    }

    Writer writer() {
        return writer;
    }

    private List<Entry> page(String kind, long from) {
        return reading(entries -> entries.page(kind, from));
    }

    private <T> T reading(Function<Entries, T> question) {
        return guarded(() -> readers.withHandle(handle -> question.apply(new Entries(handle))));
    }

    private <T> T guarded(Connections.Work<T> work) {
        if (closed) {
            throw new IllegalStateException("the store " + file.path() + " is closed");
        }
        file.checkStill(opened);
        return connections.guard(work);
    }
}
