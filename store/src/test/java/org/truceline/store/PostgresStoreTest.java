package org.truceline.store;

import java.nio.file.Path;

class PostgresStoreTest extends StoreTest {

    @Override
    Home home(Path folder) {
        return new Home.OfDatabases(folder, PostgresServer.shared());
    }
}
