package org.truceline.store;

import java.nio.file.Path;
import org.truceline.log.Chain;
import org.truceline.store.gazetteer.GazetteersTest;

class EncryptedGazetteersTest extends GazetteersTest {

    @Override
    protected Store create(Path empty, Office office, Chain chain) {
        return new Home.OfEncryptedFiles(empty).create("gazetteers", office, chain);
    }
}
