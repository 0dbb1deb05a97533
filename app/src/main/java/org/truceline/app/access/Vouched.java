package org.truceline.app.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.truceline.store.account.Account;

/** Somebody who came in because another one vouched. Two of one account are the same to a count of sessions. */
final class Vouched extends DefaultOidcUser implements Who {

    private static final long serialVersionUID = 1L;

    private final UUID account;
    private final long stamp;

    Vouched(Account account, OidcIdToken token) {
        super(List.of(), token);
        this.account = account.id();
        this.stamp = account.stamp();
    }

    @Override
    public UUID account() {
        return account;
    }

    @Override
    public long stamp() {
        return stamp;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vouched vouched && account.equals(vouched.account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
