package org.truceline.store;

import java.nio.file.Path;
import org.truceline.log.Chain;
import org.truceline.store.setting.SettingsTest;

class PostgresSettingsTest extends SettingsTest {

    @Override
    protected Store create(Path empty, Office office, Chain chain) {
        return new Home.OfDatabases(empty, PostgresServer.shared()).create("settings", office, chain);
    }
}
