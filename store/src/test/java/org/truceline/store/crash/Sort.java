package org.truceline.store.crash;

import java.nio.file.Path;
import java.util.Optional;
import org.truceline.store.Passphrase;
import org.truceline.store.Passphrases;

/** The sorts of embedded store; which one a file is, its name tells the processes that send into it. */
enum Sort {
    PLAIN("SQLite", "idlib.db"),
    ENCRYPTED("encrypted SQLite", "idlib.encrypted.db");

    /** One object, because it remembers what it was stretched to. */
    private static final Passphrase PASSPHRASE = Passphrase.chosen("seven made-up words that nobody else has");

    static final Passphrases PASSPHRASES = _ -> Optional.of(PASSPHRASE);

    private final String inWords;
    private final String file;

    Sort(String inWords, String file) {
        this.inWords = inWords;
        this.file = file;
    }

    static Sort of(Path file) {
        return file.getFileName().toString().endsWith(".encrypted.db") ? ENCRYPTED : PLAIN;
    }

    /** The name of a store of this sort. */
    String file() {
        return file;
    }

    String inWords() {
        return inWords;
    }

    /** Under which a new store is begun; empty where it is not encrypted. */
    Optional<Passphrase> begunUnder() {
        return switch (this) {
            case PLAIN -> Optional.empty();
            case ENCRYPTED -> Optional.of(PASSPHRASE);
        };
    }
}
