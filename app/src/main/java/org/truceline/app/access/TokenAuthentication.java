package org.truceline.app.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A program that came in with a token. */
final class TokenAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final Holder holder;
    private final transient Set<String> ceiling;

    TokenAuthentication(Holder holder, Set<String> ceiling) {
        super(List.of());
        this.holder = holder;
        this.ceiling = Set.copyOf(ceiling);
        setAuthenticated(true);
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
        return holder;
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
