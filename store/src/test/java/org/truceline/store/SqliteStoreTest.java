package org.truceline.store;

import java.nio.file.Path;

class SqliteStoreTest extends StoreTest {

    @Override
    Home home(Path folder) {
        return new Home.OfFiles(folder);
    }
}
