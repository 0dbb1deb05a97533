package org.truceline.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are there whole and on the disk, or not at all; for their owner's eyes only. */
public final class NewFile {

    private NewFile() {}

    /** Writes a file that must not exist yet. */
    public static void write(Path file, Writing writing) throws IOException {
        make(file, temporary -> {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                writing.to(out);
            }
        });
    }

    /** The same for what is not written through a stream: {@code making} finds an empty file. */
    public static void make(Path file, Making making) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        put(file, making);
    }

    /** Writes a file in place of what is there. */
    static void replace(Path file, byte[] octets) throws IOException {
        put(file, temporary -> Files.write(temporary, octets));
    }

    /** The same for what is not written through a stream. */
    static void replace(Path file, Making making) throws IOException {
        put(file, making);
    }

    private static void put(Path file, Making making) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path temporary = absolute.resolveSibling(absolute.getFileName() + ".new");
        Files.deleteIfExists(temporary);
        Files.createFile(temporary, OwnerOnly.file(temporary));
        try {
            making.in(temporary);
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(temporary, absolute, StandardCopyOption.ATOMIC_MOVE);
            syncFolder(absolute);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Only after this a name survives a power cut. Where folders cannot be opened, the system does it by itself. */
    private static void syncFolder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && OwnerOnly.isKnownBy(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** What is written to a file. */
    @FunctionalInterface
    public interface Writing {

        void to(OutputStream out) throws IOException;
    }

    /** What is made of an empty file. */
    @FunctionalInterface
    public interface Making {

        void in(Path temporary) throws IOException;
    }
}
