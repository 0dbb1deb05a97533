package org.truceline.app.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.truceline.app.access.AuditEvent.Why;
import org.truceline.store.account.Account;
import org.truceline.store.account.Credential;
import org.truceline.store.account.Login;

/**
 * Lets somebody in by login and password. A wrong password, an unknown login, a disabled account and an expired password
 * are answered alike and take the same time; the log is told which it was before the answer is given.
 */
final class SignIn implements AuthenticationProvider {

    private static final int LONGEST_PASSWORD = 1_000;

    private final Gate gate;
    private final Attempts attempts;
    private final Audit audit;

    SignIn(Gate gate, Attempts attempts, Audit audit) {
        this.gate = gate;
        this.attempts = attempts;
        this.audit = audit;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        Optional<Login> login = Login.findTyped(asked.getName());
        String password = String.valueOf(asked.getCredentials());
        String name = login.map(Login::text).orElse("");
        String address = address(asked);
        attempts.wait(name, address).ifPresent(left -> {
            throw new Slower(left);
        });
        Optional<Account> account = login.flatMap(gate.accounts()::find);
        Optional<Why> refused = refusal(account, password);
        if (refused.isPresent()) {
            attempts.failed(name, address);
            audit.record(new AuditEvent.SignInFailed(account.map(Account::id), refused.get()));
            throw new BadCredentialsException("refused");
        }
        return entered(account.orElseThrow(), name, address);
    }

    private Authentication entered(Account account, String name, String address) {
        attempts.succeeded(name, address);
        audit.record(new AuditEvent.SignedIn(account.id()));
        Account now = gate.accounts().find(account.id()).orElseThrow();
        return UsernamePasswordAuthenticationToken.authenticated(Holder.of(now), null, List.of());
    }

    private Optional<Why> refusal(Optional<Account> found, String password) {
        boolean right = gate.passwords().match(cut(password), found.flatMap(SignIn::hash));
        if (found.isEmpty()) {
            return Optional.of(Why.UNKNOWN_LOGIN);
        }
        Account account = found.get();
        return switch (account.credential()) {
            case Credential.None _ when gate.isDemonstration() -> unless(!account.disabled(), Why.DISABLED);
            case Credential.None _, Credential.External _, Credential.Spent _ -> Optional.of(Why.WRONG_PASSWORD);
            case Credential.Chosen _, Credential.OneTime _ when !right -> Optional.of(Why.WRONG_PASSWORD);
            case Credential.Chosen _, Credential.OneTime _ when account.disabled() -> Optional.of(Why.DISABLED);
            case Credential.Chosen _ -> Optional.empty();
            case Credential.OneTime given -> unless(spent(account, given), Why.EXPIRED_PASSWORD);
        };
    }

    /** Whether the one-time password was still good, and this login the first with it. */
    private boolean spent(Account account, Credential.OneTime given) {
        Instant now = gate.clock().instant();
        return now.isBefore(given.until())
                && gate.accounts().spend(account.id(), given).isPresent();
    }

    private static Optional<Why> unless(boolean fine, Why why) {
        return fine ? Optional.empty() : Optional.of(why);
    }

    private static Optional<String> hash(Account account) {
        return switch (account.credential()) {
            case Credential.Chosen(String hash) -> Optional.of(hash);
            case Credential.OneTime(String hash, Instant _) -> Optional.of(hash);
            case Credential.Spent _, Credential.External _, Credential.None _ -> Optional.empty();
        };
    }

    private static String cut(String password) {
        return password.length() > LONGEST_PASSWORD ? "" : password;
    }

    static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details
                ? Addresses.key(details.getRemoteAddress())
                : "";
    }

    /** Too many logins failed; the next one has to wait. */
    static final class Slower extends AuthenticationException {
        private static final long serialVersionUID = 1L;
        private final Duration left;

        Slower(Duration left) {
            super("too many failed logins");
            this.left = left;
        }

        /** Whole seconds, rounded up. */
        long seconds() {
            return left.plusMillis(999).toSeconds();
        }
    }
}
