package org.truceline.app.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import org.truceline.store.account.Account;

/** Somebody who came in with what the account itself proves. Two of one account are the same to a count of sessions. */
record Holder(UUID account, long stamp) implements Who, Principal, Serializable {

    static Holder of(Account account) {
        return new Holder(account.id(), account.stamp());
    }

    @Override
    public String getName() {
        return account.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Holder holder && account.equals(holder.account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
