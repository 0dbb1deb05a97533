package org.truceline.store.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** The accounts of a store. Many threads may use them at once; every change is durable when the call returns. */
public final class Accounts {

    private final Tables tables;

    public Accounts(Tables tables) {
        this.tables = tables;
    }

    /** Records a new account; throws {@link LoginTaken} when another one has its login. */
    public void add(Account account) {
        tables.write(handle -> {
            if (AccountRow.BY_LOGIN.find(handle, account.login().text()).isPresent()) {
                throw new LoginTaken(account.login());
            }
            return AccountRow.insert(handle, account);
        });
    }

    /** The account with this id. */
    public Optional<Account> find(UUID id) {
        return tables.find(AccountRow.BY_ID, id.toString());
    }

    /** The account with this login. */
    public Optional<Account> find(Login login) {
        return tables.find(AccountRow.BY_LOGIN, login.text());
    }

    /** The account for which this issuer vouches under this subject. */
    public Optional<Account> find(Credential.External external) {
        return tables.find(AccountRow.BY_SECRET, AccountRow.secret(external));
    }

    /** All accounts, by login. */
    public List<Account> list() {
        return tables.read(AccountRow::list);
    }

    /** The account as it is now, with other roles; empty when there is none. */
    public Optional<Account> giveRoles(UUID id, Set<String> roles) {
        return change(id, now -> with(now, roles, now.credential(), now.disabled()));
    }

    /** The account as it is now, with another credential; empty when there is none. */
    public Optional<Account> giveCredential(UUID id, Credential credential) {
        return change(id, now -> with(now, now.roles(), credential, now.disabled()));
    }

    /** The account as it is now, disabled or no longer; empty when there is none. */
    public Optional<Account> disable(UUID id, boolean disabled) {
        return change(id, now -> with(now, now.roles(), now.credential(), disabled));
    }

    /**
     * The account after its one-time password was used up; empty when its credential was not this one any more, so that
     * of two logins with it at once only one succeeds.
     */
    public Optional<Account> spend(UUID id, Credential.OneTime used) {
        return change(
                        id,
                        now -> now.credential().equals(used)
                                ? with(now, now.roles(), new Credential.Spent(), now.disabled())
                                : now)
                .filter(now -> now.credential() instanceof Credential.Spent);
    }

    private Optional<Account> change(UUID id, UnaryOperator<Account> change) {
        return tables.write(handle ->
                AccountRow.BY_ID.find(handle, id.toString()).map(now -> recorded(handle, now, change.apply(now))));
    }

    private static Account recorded(Handle handle, Account now, Account then) {
        if (!then.equals(now)) {
            AccountRow.update(handle, then);
        }
        return then;
    }

    private static Account with(Account now, Set<String> roles, Credential credential, boolean disabled) {
        return new Account(now.id(), now.naming(), roles, credential, disabled, now.stamp() + 1);
    }
}
