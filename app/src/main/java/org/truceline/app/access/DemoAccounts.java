package org.truceline.app.access;

import java.util.Locale;
import java.util.Set;
import org.truceline.store.account.Account;
import org.truceline.store.account.Accounts;
import org.truceline.store.account.Credential;
import org.truceline.store.account.Login;

/** Made-up accounts for a demonstration, one for each role, that prove nothing and are let in nowhere else. */
public final class DemoAccounts {

    private DemoAccounts() {}

    /** Records them. */
    public static void addTo(Accounts accounts) {
        for (Role role : Role.values()) {
            Account.Naming naming = new Account.Naming(login(role), "Made-up " + role.word(), Locale.ENGLISH);
            accounts.add(Account.fresh(naming, Set.of(role.word()), new Credential.None()));
        }
    }

    /** What the account with this role is called. */
    public static Login login(Role role) {
        return new Login("demo." + role.word());
    }
}
