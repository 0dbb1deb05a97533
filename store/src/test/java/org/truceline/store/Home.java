package org.truceline.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
            return SqliteStore.create(folder.resolve(name + ".db"), office, chain);
        }

        @Override
        public Store open(String name, Chain chain) {
            return SqliteStore.open(folder.resolve(name + ".db"), chain);
        }
    }

    /** Databases of a server, and their keys in a folder. */
    record OfDatabases(Path folder, PostgresServer server, Map<String, PostgresAccess> databases) implements Home {

        OfDatabases(Path folder, PostgresServer server) {
            this(folder, server, new HashMap<>());
        }

        @Override
        public Store create(String name, Office office, Chain chain) {
            try {
                databases.put(name, server.newTables(folder.resolve(name + ".keys")));
                return PostgresStore.create(databases.get(name), office, chain);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Store open(String name, Chain chain) {
            return PostgresStore.open(Objects.requireNonNull(databases.get(name), name), chain);
        }
    }
}
