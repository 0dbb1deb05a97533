package org.truceline.app.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.truceline.app.access.AuditEvent.AccountChanged;
import org.truceline.app.access.AuditEvent.Change;
import org.truceline.store.account.Account;
import org.truceline.store.account.Accounts;
import org.truceline.store.account.Credential;
import org.truceline.store.account.Login;
import org.truceline.store.account.LoginTaken;
import org.truceline.store.account.Token;
import org.truceline.store.account.Tokens;

/** Adds and changes accounts and tokens as whoever holds the machine or manages accounts may. Each change is in the log before it is made. */
public final class AccountKeeping {

    /** What the first account is called. */
    public static final Login FIRST = new Login("admin");

    private final Gate gate;
    private final Accounts accounts;
    private final Tokens tokens;
    private final Audit audit;
    private final Passwords passwords;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Optional<UUID> by;

    /** As whoever holds the machine. */
    public AccountKeeping(Gate gate, RandomGenerator random) {
        this(gate, random, Optional.empty());
    }

    private AccountKeeping(Gate gate, RandomGenerator random, Optional<UUID> by) {
        this.gate = gate;
        this.by = by;
        this.accounts = gate.accounts();
        this.tokens = gate.tokens();
        this.passwords = gate.passwords();
        this.audit = new Audit(gate.store());
        this.clock = gate.clock();
        this.random = random;
    }

    /** As this account does at the desk. */
    public AccountKeeping by(UUID account) {
        return new AccountKeeping(gate, random, Optional.of(account));
    }

    /** A password that was made here, to be told once; never prints itself. */
    public record Given(Account account, String password, Instant until) {
        @Override
        public String toString() {
            return "Given[" + account.login() + "]";
        }
    }

    /** The administrator of a store that has none but made-up accounts, with its password; empty when there are others. */
    public Optional<Given> first() {
        Account.Naming naming = new Account.Naming(FIRST, "Administrator", Locale.ENGLISH);
        boolean nobody = accounts.list().stream().allMatch(each -> each.credential() instanceof Credential.None);
        return nobody ? Optional.of(add(naming, Set.of(Role.ADMINISTRATOR))) : Optional.empty();
    }

    /** A new account with a one-time password; throws {@link LoginTaken}. */
    public Given add(Account.Naming naming, Set<Role> roles) {
        if (accounts.find(naming.login()).isPresent()) {
            throw new LoginTaken(naming.login());
        }
        String password = OneTimePassword.make(random);
        Credential.OneTime credential = oneTime(password);
        Account account = Account.fresh(naming, words(roles), credential);
        note(account, Change.ADDED, inOneLine(words(roles)));
        accounts.add(account);
        return new Given(account, password, credential.until());
    }

    /** The account with a new one-time password; its sessions are over. */
    public Given givePassword(Account account) {
        String password = OneTimePassword.make(random);
        Credential.OneTime credential = oneTime(password);
        note(account, Change.PASSWORD_GIVEN, "one-time");
        Account now = accounts.giveCredential(account.id(), credential).orElseThrow();
        return new Given(now, password, credential.until());
    }

    /** The account with these roles and no others; its sessions are over. */
    public Account giveRoles(Account account, Set<Role> roles) {
        note(account, Change.ROLES, inOneLine(words(roles)));
        return accounts.giveRoles(account.id(), words(roles)).orElseThrow();
    }

    /** The account shut, or open again; its sessions are over, its tokens good for nothing while it is shut. */
    public Account disable(Account account, boolean disabled) {
        note(account, disabled ? Change.DISABLED : Change.ENABLED, "");
        return accounts.disable(account.id(), disabled).orElseThrow();
    }

    /** A new token of the account, in place of one of the same name: what a program sends, to be told once. */
    public String giveToken(Account account, String name, Set<Permission> permissions, Duration life) {
        TokenSecret secret = TokenSecret.make(random);
        Set<String> words = permissions.stream().map(Permission::word).collect(Collectors.toSet());
        note(account, Change.TOKEN_GIVEN, secret.id() + ": " + inOneLine(words));
        tokens.add(new Token(
                secret.id(),
                account.id(),
                name,
                secret.hash(),
                words,
                clock.instant().plus(life),
                Optional.empty()));
        return secret.text();
    }

    /** Forgets the account's token of this name; returns whether there was one. */
    public boolean revokeToken(Account account, String name) {
        Optional<UUID> known = tokens.list(account.id()).stream()
                .filter(token -> token.name().equals(name))
                .map(Token::id)
                .findFirst();
        known.ifPresent(id -> note(account, Change.TOKEN_REVOKED, id.toString()));
        return known.isPresent() && tokens.revoke(account.id(), name);
    }

    private Credential.OneTime oneTime(String password) {
        return new Credential.OneTime(passwords.hash(password), clock.instant().plus(OneTimePassword.GOOD_FOR));
    }

    private void note(Account account, Change change, String detail) {
        audit.record(new AccountChanged(account.id(), by, change, detail));
    }

    private static Set<String> words(Set<Role> roles) {
        return roles.stream().map(Role::word).collect(Collectors.toSet());
    }

    private static String inOneLine(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }
}
