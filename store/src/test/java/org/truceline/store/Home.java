package org.truceline.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.truceline.log.Chain;

/** Where the tests that all stores pass make theirs. */
interface Home {

    /** A new store of this name. */
    Store create(String name, Office office, Chain chain);

    /** The store of this name, which was made before. */
    Store open(String name, Chain chain);

    /** Files in a folder. */
    record OfFiles(Path folder) implements Home {

        @Override
        public Store create(String name, Office office, Chain chain) {
            return place(name).create(office, chain);
        }

        @Override
        public Store open(String name, Chain chain) {
            return place(name).open(chain);
        }

        private StorePlace place(String name) {
            return StorePlace.of(folder.resolve(name + ".db").toString(), Map.of(), folder, Passphrases.NONE);
        }
    }

    /** Encrypted files in a folder. */
    record OfEncryptedFiles(Path folder) implements Home {

        static final Passphrase PASSPHRASE = Passphrase.chosen("seven made-up words that nobody else has");

        @Override
        public Store create(String name, Office office, Chain chain) {
            return SqliteStore.create(path(name), Optional.of(PASSPHRASE), office, chain);
        }

        @Override
        public Store open(String name, Chain chain) {
            return SqliteStore.open(path(name), _ -> Optional.of(PASSPHRASE), chain);
        }

        private Path path(String name) {
            return folder.resolve(name + ".db");
        }
    }

    /** Databases of a server, and their keys in a folder. */
    record OfDatabases(Path folder, PostgresServer server, Map<String, String> databases) implements Home {

        OfDatabases(Path folder, PostgresServer server) {
            this(folder, server, new HashMap<>());
        }

        @Override
        public Store create(String name, Office office, Chain chain) {
            try {
                PostgresAccess access = server.newTables(folder);
                databases.put(name, access.address().toString());
                return place(name).create(office, chain);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Store open(String name, Chain chain) {
            return place(name).open(chain);
        }

        private StorePlace place(String name) {
            return StorePlace.of(
                    Objects.requireNonNull(databases.get(name), name),
                    Map.of("PGPASSWORD", server.password()),
                    folder,
                    Passphrases.NONE);
        }
    }
}
