package org.truceline.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Where SQLite's native library is unpacked: {@code truceline-USER/PROCESS} in the temporary folder, unless
 * {@code org.sqlite.tmpdir} says otherwise. The driver leaves it there when the process is killed; the next process
 * removes it.
 */
final class NativeLibrary {

    private static final String PROPERTY = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    /**
     * Sets the folder, before the driver is first used, and removes those of processes that are gone. Where that fails,
     * the driver unpacks into the temporary folder itself.
     */
    static void settle() {
        if (System.getProperty(PROPERTY) != null) {
            return;
        }
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."));
        try {
            Path mine = settle(temporary.resolve("truceline-" + System.getProperty("user.name")));
            System.setProperty(PROPERTY, mine.toString());
        } catch (IOException _) {
            // The driver's own way works too, and tells what does not.
        }
    }

    /** The folder of this process in {@code ours}; elsewhere when {@code ours} belongs to somebody else. */
    static Path settle(Path ours) throws IOException {
        Path mine = ours.resolve(Long.toString(ProcessHandle.current().pid()));
        if (!Files.exists(ours, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(ours, OwnerOnly.folder(ours));
        }
        if (!Files.isDirectory(ours, LinkOption.NOFOLLOW_LINKS) || !Files.isWritable(ours)) {
            return Files.createTempDirectory("truceline-");
        }
        Files.createDirectories(mine, OwnerOnly.folder(mine));
        // Whoever owns a folder can exchange the library in it before it is loaded.
        if (!Files.getOwner(ours, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(mine))) {
            return Files.createTempDirectory("truceline-");
        }
        clean(ours);
        return mine;
    }

    private static void clean(Path ours) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(ours, NativeLibrary::isLeft)) {
            for (Path folder : folders) {
                remove(folder);
            }
        }
    }

    private static boolean isLeft(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(name)).isEmpty();
    }

    /** As far as it goes: another process may be doing the same. */
    private static void remove(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException _) {
            // Left for the next process.
        }
    }
}
