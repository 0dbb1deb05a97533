package org.truceline.app.desk.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder of the system's temporary ones, for the files of one server; only its user may read it. A lock in it says
 * that the server lives: what a killed one left is removed when the next one starts.
 */
final class TableFolder implements AutoCloseable {

    private static final String PREFIX = "truceline-tables-";
    private static final String LOCK = "in-use";

    /** Those of this process: to close another channel of a lock lets go of it. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private TableFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** A new folder in {@code parent}; those that killed servers left there are removed. */
    static TableFolder in(Path parent) {
        try {
            removeLeft(parent);
            Path path = Files.createTempDirectory(parent, PREFIX);
            OWN.add(path);
            FileChannel lock =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                throw new IllegalStateException("A new folder is nobody else's: " + path);
            }
            return new TableFolder(path, lock);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void removeLeft(Path parent) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : left) {
                if (!OWN.contains(folder) && Files.isWritable(folder) && isLeft(folder)) {
                    remove(folder);
                }
            }
        }
    }

    private static boolean isLeft(Path folder) {
        try (FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                @Nullable FileLock held = lock.tryLock()) {
            return held != null;
        } catch (IOException | OverlappingFileLockException _) {
            return false;
        }
    }

    private static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lock.close();
            remove(path);
            OWN.remove(path);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
