package org.truceline.app.desk.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.truceline.app.desk.work.Trouble;
import org.truceline.log.DigestedBytes;

/** The tables that people work with: at most a few for each, none kept longer than an hour after it was last used. */
final class HeldTables implements AutoCloseable {

    static final int MOST_OF_ONE = 3;
    static final int MOST = 12;
    private static final Duration IDLE = Duration.ofHours(1);
    private static final long MINUTES_BETWEEN = 5;
    private static final int LETTERS_OF_A_NAME = 120;

    private final InstantSource clock;
    private final boolean isExercise;
    private final TableFolder folder;
    private final Map<UUID, HeldTable> held = new ConcurrentHashMap<>();
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("idle tables").factory());

    /** @param isExercise whether what is brought may be an exercise's, because all that is here is */
    HeldTables(InstantSource clock, boolean isExercise, TableFolder folder) {
        this.clock = clock;
        this.isExercise = isExercise;
        this.folder = folder;
        var _ = sweeper.scheduleWithFixedDelay(this::dropIdle, MINUTES_BETWEEN, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    /** Keeps a file; the oldest one of the same account goes for it where there are too many. */
    HeldTable add(UUID account, String name, InputStream bytes) throws IOException {
        dropIdle();
        makeRoom(account);
        UUID id = UUID.randomUUID();
        Path file = folder.path().resolve(id.toString());
        String digest;
        try (DigestedBytes digested = new DigestedBytes(bytes)) {
            Files.copy(digested, file);
            digest = digested.digested().toString();
        } catch (IOException problem) {
            Files.deleteIfExists(file);
            throw problem;
        }
        HeldTable table = new HeldTable(
                id,
                account,
                new HeldTable.Brought(plain(name), Files.size(file), digest, clock.instant()),
                file,
                isExercise);
        held.put(id, table);
        return table;
    }

    /** The account's table of this id; throws {@link Trouble} where there is none, or it is somebody else's. */
    HeldTable get(UUID account, UUID id) {
        HeldTable table = held.get(id);
        if (table == null || !table.account().equals(account) || isIdle(table)) {
            throw Trouble.notFound(null);
        }
        table.usedAt(clock.instant());
        return table;
    }

    /** Lets go of everything that nobody used for an hour. */
    void dropIdle() {
        held.values().stream().filter(this::isIdle).toList().forEach(this::drop);
    }

    private boolean isIdle(HeldTable table) {
        return table.used().plus(IDLE).isBefore(clock.instant());
    }

    private void makeRoom(UUID account) {
        List<HeldTable> own = new ArrayList<>(held.values().stream()
                .filter(table -> table.account().equals(account))
                .sorted((one, other) -> one.used().compareTo(other.used()))
                .toList());
        while (own.size() >= MOST_OF_ONE) {
            drop(own.removeFirst());
        }
        if (held.size() >= MOST) {
            throw Trouble.tooMuch(
                    "at most " + MOST + " tables that people work with at once",
                    "as many already",
                    "Wait until somebody is done; an unused one goes after an hour.");
        }
    }

    private void drop(HeldTable table) {
        held.remove(table.id());
        try {
            table.delete();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The name without folders and without what a page or a message should not have to show. */
    private static String plain(String name) {
        String last = name.replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "")
                .strip();
        String cut = last.length() > LETTERS_OF_A_NAME ? last.substring(last.length() - LETTERS_OF_A_NAME) : last;
        return cut.isEmpty() ? "table" : cut;
    }

    @Override
    public void close() {
        sweeper.shutdownNow();
        held.values().forEach(this::drop);
        folder.close();
    }
}
