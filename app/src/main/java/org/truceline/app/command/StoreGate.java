package org.truceline.app.command;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import org.truceline.app.access.AccountKeeping;
import org.truceline.app.access.Gate;
import org.truceline.app.access.OpenIdProvider;
import org.truceline.app.access.Passwords;
import org.truceline.app.situation.StoreAt;
import org.truceline.store.Store;
import org.truceline.store.account.Accounts;
import org.truceline.store.account.Tokens;

/** A store that is open, and the way into its desk. */
record StoreGate(Store store, Gate gate) implements AutoCloseable {

    /** The way into the store at {@code place} for an office. */
    static StoreGate office(String place) {
        return office(place, Optional.empty());
    }

    static StoreGate office(String place, Optional<OpenIdProvider> provider) {
        return of(StoreAt.open(place), Gate.Sort.OFFICE, provider);
    }

    /** The way into a demonstration's store. */
    static StoreGate demonstration(Store store) {
        return of(store, Gate.Sort.DEMONSTRATION, Optional.empty());
    }

    private static StoreGate of(Store store, Gate.Sort sort, Optional<OpenIdProvider> provider) {
        Gate gate = new Gate(
                new Accounts(store.tables()),
                new Tokens(store.tables()),
                new Passwords(),
                store,
                InstantSource.system(),
                sort,
                provider);
        return new StoreGate(store, gate);
    }

    AccountKeeping keeping() {
        return new AccountKeeping(gate, new SecureRandom());
    }

    @Override
    public void close() {
        store.close();
    }
}
