package org.truceline.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.truceline.store.StoreFailure.Reason;

/**
 * The file of an office's keys beside its store. It is rewritten whole, and only by whoever has the store to write
 * alone.
 *
 * @param passphrases asked where the file is encrypted
 * @param under the key under which it is written, as long as a passphrase is changed two; none where the store is not
 *     encrypted
 */
record KeyFile(Path path, Passphrases passphrases, List<StoreKey> under) {

    /** That of a store that is not encrypted. */
    static KeyFile plain(Path path) {
        return new KeyFile(path, Passphrases.NONE, List.of());
    }

    /** The keys; empty when there is no such file. */
    Optional<Keys> find() {
        try {
            return Files.exists(path) ? Optional.of(read(Files.readString(path))) : Optional.empty();
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

    private Keys read(String text) {
        if (!SealedKeys.isMeant(text)) {
            return Keys.read(text);
        }
        Passphrase passphrase = passphrases.find(path.toString()).orElseThrow(() -> Refusal.noPassphrase(path));
        return SealedKeys.read(text, passphrase).orElseThrow(() -> Refusal.otherPassphrase(path.toString(), null));
    }

    /** Puts these keys in place of those that are there, durably. */
    void write(Keys keys) {
        String text = under.isEmpty() ? keys.written() : SealedKeys.written(keys, under);
        try {
            NewFile.replace(path, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Refusal.other(path.toString(), e.toString(), e);
        }
    }
}
