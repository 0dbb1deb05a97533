package org.truceline.store;

import java.nio.file.Path;

class EncryptedStoreTest extends StoreTest {

    @Override
    Home home(Path folder) {
        return new Home.OfEncryptedFiles(folder);
    }
}
