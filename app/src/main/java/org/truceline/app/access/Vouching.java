package org.truceline.app.access;

import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.truceline.app.access.AuditEvent.Change;
import org.truceline.app.access.AuditEvent.Why;
import org.truceline.store.account.Account;
import org.truceline.store.account.Credential;
import org.truceline.store.account.Login;

/**
 * Makes of what a provider says somebody who came in. Roles are those that the provider says now, by the told mapping;
 * an account that was never here is recorded, and whoever has no role that is mapped has none. A disabled account stays
 * out whatever the provider says.
 */
final class Vouching {

    private final Gate gate;
    private final OpenIdProvider provider;
    private final Audit audit;

    Vouching(Gate gate, OpenIdProvider provider, Audit audit) {
        this.gate = gate;
        this.provider = provider;
        this.audit = audit;
    }

    OidcUser user(OidcUserRequest request) {
        OidcIdToken token = request.getIdToken();
        Credential.External external = external(token);
        Object claim = token.getClaims().getOrDefault(provider.rolesClaim(), Set.of());
        Set<String> roles = provider.rolesOf(claim);
        Account account = gate.accounts().find(external).orElseGet(() -> recorded(external, token, roles));
        if (account.disabled()) {
            audit.record(new AuditEvent.SignInFailed(Optional.of(account.id()), Why.DISABLED));
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.ACCESS_DENIED);
        }
        Account now = withRoles(account, roles);
        audit.record(new AuditEvent.SignedIn(now.id()));
        return new Vouched(now, token);
    }

    private static Credential.External external(OidcIdToken token) {
        URL issuer = token.getIssuer();
        String subject = token.getSubject();
        if (issuer == null || subject == null) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_TOKEN);
        }
        return new Credential.External(issuer.toString(), subject);
    }

    private Account withRoles(Account account, Set<String> roles) {
        if (account.roles().equals(roles)) {
            return account;
        }
        audit.record(new AuditEvent.AccountChanged(
                account.id(), Optional.empty(), Change.ROLES, "by the provider: " + String.join(", ", roles)));
        return gate.accounts().giveRoles(account.id(), roles).orElseThrow();
    }

    private Account recorded(Credential.External external, OidcIdToken token, Set<String> roles) {
        String name = Optional.ofNullable(token.getFullName()).orElse(external.subject());
        Account.Naming naming = new Account.Naming(login(token, external.subject()), shortened(name), Locale.ENGLISH);
        Account account = Account.fresh(naming, roles, external);
        audit.record(new AuditEvent.AccountChanged(
                account.id(), Optional.empty(), Change.ADDED, "by the provider: " + String.join(", ", roles)));
        gate.accounts().add(account);
        return account;
    }

    /** The name that the provider prefers, if it is free here; else one made of it. */
    private Login login(OidcIdToken token, String subject) {
        return Optional.ofNullable(token.getPreferredUsername())
                .or(() -> Optional.of(subject))
                .flatMap(Login::findTyped)
                .filter(login -> gate.accounts().find(login).isEmpty())
                .orElseGet(() -> new Login("external." + UUID.randomUUID()));
    }

    private static String shortened(String name) {
        String line = name.codePoints()
                .filter(each -> !Character.isISOControl(each))
                .limit(50)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return line.isEmpty() ? "?" : line;
    }
}
