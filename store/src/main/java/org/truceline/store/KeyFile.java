package org.truceline.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.truceline.store.StoreFailure.Reason;

/**
 * The file of an office's keys beside its store. It is rewritten whole, and only by whoever has the store to write
 * alone.
 */
record KeyFile(Path path) {

    /** The keys; empty when there is no such file. */
    Optional<Keys> find() {
        try {
            return Files.exists(path) ? Optional.of(Keys.read(Files.readString(path))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new StoreFailure(
                    Reason.KEYS,
                    path.toString(),
                    "the keys of a store",
                    String.valueOf(e.getMessage()),
                    "Put back a copy of it, or move it away to read the store without keys.");
        } catch (IOException e) {
            throw Refusal.other(path.toString(), e.toString(), e);
        }
    }

    /** Puts these keys in place of those that are there, durably. */
    void write(Keys keys) {
        try {
            NewFile.replace(path, keys.written().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Refusal.other(path.toString(), e.toString(), e);
        }
    }
}
