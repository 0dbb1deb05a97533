package org.truceline.store;

import java.nio.file.Path;
import org.truceline.log.Chain;
import org.truceline.store.account.AccountsTest;

class PostgresAccountsTest extends AccountsTest {

    @Override
    protected Store create(Path empty, Office office, Chain chain) {
        return new Home.OfDatabases(empty, PostgresServer.shared()).create("accounts", office, chain);
    }
}
