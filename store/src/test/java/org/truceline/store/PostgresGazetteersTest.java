package org.truceline.store;

import java.nio.file.Path;
import org.truceline.log.Chain;
import org.truceline.store.gazetteer.GazetteersTest;

class PostgresGazetteersTest extends GazetteersTest {

    @Override
    protected Store create(Path empty, Office office, Chain chain) {
        return new Home.OfDatabases(empty, PostgresServer.shared()).create("gazetteers", office, chain);
    }
}
