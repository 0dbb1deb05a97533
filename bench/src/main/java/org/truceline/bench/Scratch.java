package org.truceline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** A folder for the tables of a run. It goes with the run, also where that is interrupted, and with it what the run started. */
final class Scratch implements AutoCloseable {

    private final Path folder;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Scratch(Path folder) {
        this.folder = folder;
    }

    static Scratch make() throws IOException {
        Scratch scratch = new Scratch(Files.createTempDirectory("truceline-bench-"));
        Runtime.getRuntime().addShutdownHook(new Thread(scratch::close, "scratch"));
        return scratch;
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("Remove " + folder + " yourself", problem);
        }
    }
}
