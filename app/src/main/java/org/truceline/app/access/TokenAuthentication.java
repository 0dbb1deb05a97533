package org.truceline.app.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.truceline.store.account.Account;

/** A program that came in with a token. */
final class TokenAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Account account;
    private final transient Set<String> ceiling;

    /** Of somebody who came in with a request, as the account was found for it. */
    TokenAuthentication(Account account, Set<String> ceiling) {
        super(List.of());
        this.account = account;
        this.ceiling = Set.copyOf(ceiling);
        setAuthenticated(true);
    }

    /** As it was found when the request came in. */
    Account account() {
        return account;
    }

    /** Whether the token was given this permission and one may have it by token. */
    boolean reaches(Permission permission) {
        return !permission.isInPerson() && ceiling.contains(permission.word());
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return Holder.of(account);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof TokenAuthentication token && ceiling.equals(token.ceiling);
    }

    @Override
    public int hashCode() {
        return super.hashCode() * 31 + ceiling.hashCode();
    }
}
