package org.truceline.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import org.truceline.log.Bytes;
import org.truceline.store.StoreFailure.Reason;

/** A store's file, seen from outside: what it is, before SQLite touches it, and whether it is still the same. */
record StoreFile(Path path, Passphrases passphrases) {

    static final String LET_WRITE = "Let its owner write it (chmod u+w), or work on a copy.";

    /** The file by its absolute path. A question mark in it, which begins options for the driver, is refused. */
    static StoreFile at(Path path) {
        return at(path, Passphrases.NONE);
    }

    /** The same of a file that may be encrypted. */
    static StoreFile at(Path path, Passphrases passphrases) {
        Path absolute = path.toAbsolutePath();
        if (absolute.toString().contains("?")) {
            throw new StoreFailure(
                    Reason.OTHER, absolute.toString(), "a path without a question mark", "one", "Choose another name.");
        }
        return new StoreFile(absolute, passphrases);
    }

    /** Makes it, empty, for its owner's eyes only. Refuses when it or what belongs to it is there. */
    void claim() {
        checkNothingThere();
        try {
            Files.createFile(path, OwnerOnly.file(path));
        } catch (FileAlreadyExistsException _) {
            throw exists(path);
        } catch (NoSuchFileException _) {
            throw new StoreFailure(
                    Reason.MISSING,
                    path.toString(),
                    "a folder to make it in",
                    "no such folder",
                    "Make the folder first.");
        } catch (IOException e) {
            throw Refusal.other(path.toString(), e.toString(), e);
        }
    }

    /** Refuses when it or what belongs to it is there. */
    void checkNothingThere() {
        for (Path part : parts()) {
            if (Files.exists(part)) {
                throw exists(part);
            }
        }
    }

    /** Refuses when it is no store of ours, or one that may not be written to. */
    void check() {
        checkReadable();
        if (!mayBeWritten()) {
            throw new StoreFailure(
                    Reason.READ_ONLY, path.toString(), "a file that may be written to", "it read-only", LET_WRITE);
        }
    }

    /** Refuses when it is no store of ours. */
    void checkReadable() {
        if (!Files.exists(path)) {
            throw new StoreFailure(
                    Reason.MISSING, path.toString(), "a store", "no file", "Check the path, or create it first.");
        }
        if (!Files.isRegularFile(path)) {
            throw notAStore("no regular file");
        }
        switch (header()) {
            case OURS, ENCRYPTED -> {}
            case NOTHING -> throw notAStore("an empty file");
            case OTHER_DATABASE -> throw notAStore("a SQLite database of another program");
            case OTHER_FILE -> throw notAStore("a file of another kind");
        }
    }

    /** The key under which it is; empty when it is not encrypted. Refuses where nobody tells the passphrase. */
    Optional<StoreKey> key() {
        if (header() != Header.ENCRYPTED) {
            return Optional.empty();
        }
        Passphrase passphrase = passphrases.find(path.toString()).orElseThrow(() -> Refusal.noPassphrase(path));
        try (InputStream in = Files.newInputStream(path)) {
            return Optional.of(new StoreKey(passphrase, Bytes.of(in.readNBytes(StoreKey.SALT))));
        } catch (IOException e) {
            throw Refusal.other(path.toString(), e.toString(), e);
        }
    }

    /** What tells this file from one put in its place later; empty where the system has no such thing. */
    Optional<Object> identity() {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(path, BasicFileAttributes.class).fileKey());
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw Refusal.other(path.toString(), e.toString(), e);
        }
    }

    /** Refuses when it is not the one that was opened: SQLite would go on writing into what nobody can find. */
    void checkStill(Optional<Object> opened) {
        if (!identity().equals(opened)) {
            throw new StoreFailure(
                    Reason.MISSING,
                    path.toString(),
                    "the file that was opened",
                    "it moved, deleted or replaced meanwhile",
                    "Put it back with its -wal file, then open it anew.");
        }
    }

    /** Deletes it with what belongs to it. */
    void delete() {
        try {
            for (Path part : parts().reversed()) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw Refusal.other(path.toString(), e.toString(), e);
        }
    }

    /** The file of the keys that belong to it. */
    Path keys() {
        return beside(".keys");
    }

    /** The same, to be read and written as belongs to a store under this key. */
    KeyFile keys(Optional<StoreKey> key) {
        return new KeyFile(keys(), passphrases, key.stream().toList());
    }

    /** The file itself, then SQLite's own beside it, as a -wal file may hold acknowledged entries, then the keys. */
    private List<Path> parts() {
        return List.of(path, beside("-wal"), beside("-shm"), keys());
    }

    private Path beside(String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }

    private Header header() {
        try (InputStream in = Files.newInputStream(path)) {
            return Header.of(in);
        } catch (IOException e) {
            throw Refusal.other(path.toString(), e.toString(), e);
        }
    }

    /** The owner's permission counts even for a superuser: a store that was frozen stays as it is. */
    boolean mayBeWritten() {
        try {
            return Files.isWritable(path)
                    && (!OwnerOnly.isKnownBy(path)
                            || Files.getPosixFilePermissions(path).contains(PosixFilePermission.OWNER_WRITE));
        } catch (IOException e) {
            throw Refusal.other(path.toString(), e.toString(), e);
        }
    }

    private StoreFailure notAStore(String found) {
        return new StoreFailure(Reason.NOT_A_STORE, path.toString(), "a Truceline store", found, "Check the path.");
    }

    static StoreFailure exists(Path part) {
        return new StoreFailure(
                Reason.EXISTS,
                part.toString(),
                "nothing there yet",
                "a file",
                "Open it, or choose another path for a new store.");
    }
}
