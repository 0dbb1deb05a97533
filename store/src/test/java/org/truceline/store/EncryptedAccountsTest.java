package org.truceline.store;

import java.nio.file.Path;
import org.truceline.log.Chain;
import org.truceline.store.account.AccountsTest;

class EncryptedAccountsTest extends AccountsTest {

    @Override
    protected Store create(Path empty, Office office, Chain chain) {
        return new Home.OfEncryptedFiles(empty).create("accounts", office, chain);
    }
}
