package org.truceline.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.truceline.log.Chain;

/** Where a store is, as people write it: the path of a file or the address of a database. */
public sealed interface StorePlace {

    /**
     * The place that the text means.
     *
     * @param environment of the process, and {@code home} of its user: see {@link PostgresAccess#of}
     * @param passphrases asked where the store is an encrypted file
     */
    static StorePlace of(String text, Map<String, String> environment, Path home, Passphrases passphrases) {
        return PostgresAddress.isMeant(text)
                ? new InDatabase(PostgresAccess.of(text, environment, home))
                : new InFile(Path.of(text), passphrases);
    }

    /** A new store there. */
    Store create(Office office, Chain chain);

    /** The store that is there, brought up to this version. */
    Store open(Chain chain);

    /** The store that is there, to be read; also where it may not be written to. */
    Store look(Chain chain);

    /** A file of SQLite's. */
    record InFile(Path path, Passphrases passphrases) implements StorePlace {

        /** A new encrypted store there. */
        public Store create(Passphrase passphrase, Office office, Chain chain) {
            return SqliteStore.create(path, Optional.of(passphrase), office, chain);
        }

        @Override
        public Store create(Office office, Chain chain) {
            return SqliteStore.create(path, office, chain);
        }

        @Override
        public Store open(Chain chain) {
            return SqliteStore.open(path, passphrases, chain);
        }

        @Override
        public Store look(Chain chain) {
            return SqliteStore.look(path, passphrases, chain);
        }
    }

    /** A database of PostgreSQL's. */
    record InDatabase(PostgresAccess access) implements StorePlace {

        @Override
        public Store create(Office office, Chain chain) {
            return PostgresStore.create(access, office, chain);
        }

        @Override
        public Store open(Chain chain) {
            return PostgresStore.open(access, chain);
        }

        @Override
        public Store look(Chain chain) {
            return PostgresStore.open(access, chain);
        }
    }
}
