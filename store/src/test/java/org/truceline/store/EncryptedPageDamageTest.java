package org.truceline.store;

import java.nio.file.Path;

class EncryptedPageDamageTest extends PageDamageTest {

    @Override
    Home home(Path where) {
        return new Home.OfEncryptedFiles(where);
    }
}
