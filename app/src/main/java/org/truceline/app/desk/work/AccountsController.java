package org.truceline.app.desk.work;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.app.access.AccountKeeping;
import org.truceline.app.access.AccountView;
import org.truceline.app.access.Gate;
import org.truceline.app.access.Role;
import org.truceline.app.access.Visit;
import org.truceline.store.account.Account;
import org.truceline.store.account.Login;
import org.truceline.store.account.LoginTaken;
import org.truceline.store.account.Token;

/** Accounts as whoever manages them changes them; each change is in the log, with who made it, before it is made. */
@RestController
@RequestMapping("/api/accounts")
class AccountsController {

    private final Gate gate;
    private final AccountKeeping keeping;

    AccountsController(Gate gate) {
        this.gate = gate;
        this.keeping = new AccountKeeping(gate, new SecureRandom());
    }

    /** An account with its one-time password, told this once. */
    record GivenView(AccountView account, String password, String until) {}

    /** A token, without what a program sends. */
    record TokenLine(
            UUID id,
            String name,
            List<String> permissions,
            String expires,
            @Nullable String lastUsed) {}

    @PostMapping
    GivenView add(@RequestBody Sent.NewAccount sent, HttpServletRequest request) {
        Needed needed = new Needed();
        String login = needed.words("login", sent.login());
        String name = needed.words("name", sent.name());
        Set<Role> roles = roles(needed, sent.roles());
        needed.check();
        try {
            Locale locale = Locale.forLanguageTag(sent.locale() == null ? "en" : sent.locale());
            return given(by(request).add(new Account.Naming(Login.typed(login), name, locale), roles));
        } catch (LoginTaken taken) {
            throw Trouble.entering(Problem.form(null, "login", "a login that nobody has", "one that is taken"));
        } catch (IllegalArgumentException problem) {
            throw Trouble.entering(Problem.form(null, "login", String.valueOf(problem.getMessage()), "another"));
        }
    }

    @PostMapping("/{id}/password")
    GivenView password(@PathVariable("id") UUID id, HttpServletRequest request) {
        return given(by(request).givePassword(other(id, request)));
    }

    @PostMapping("/{id}/roles")
    AccountView roles(@PathVariable("id") UUID id, @RequestBody Sent.Roles sent, HttpServletRequest request) {
        Needed needed = new Needed();
        Set<Role> roles = roles(needed, sent.roles());
        needed.check();
        return AccountView.of(by(request).giveRoles(other(id, request), roles));
    }

    @PostMapping("/{id}/lock")
    AccountView lock(@PathVariable("id") UUID id, @RequestBody Sent.Lock sent, HttpServletRequest request) {
        Needed needed = new Needed();
        if (sent.locked() == null) {
            needed.otherwise("locked", "true or false", "none");
        }
        needed.check();
        return AccountView.of(by(request).disable(other(id, request), Boolean.TRUE.equals(sent.locked())));
    }

    @GetMapping("/{id}/tokens")
    List<TokenLine> tokens(@PathVariable("id") UUID id) {
        return gate.tokens().list(account(id).id()).stream()
                .map(AccountsController::line)
                .toList();
    }

    @PostMapping("/{id}/tokens/revoke")
    List<TokenLine> revoke(@PathVariable("id") UUID id, @RequestBody Sent.TokenName sent, HttpServletRequest request) {
        Needed needed = new Needed();
        String name = needed.words("name", sent.name());
        needed.check();
        if (!by(request).revokeToken(account(id), name)) {
            throw Trouble.notFound(null);
        }
        return tokens(id);
    }

    private AccountKeeping by(HttpServletRequest request) {
        return keeping.by(Visit.of(request).account().id());
    }

    private Account account(UUID id) {
        return gate.accounts().find(id).orElseThrow(() -> Trouble.notFound(null));
    }

    /** Nobody shuts himself out, nor gives himself another role. */
    private Account other(UUID id, HttpServletRequest request) {
        Account account = account(id);
        if (account.id().equals(Visit.of(request).account().id())) {
            throw Trouble.entering(Problem.rule(
                    null,
                    "an account of somebody else",
                    "your own",
                    "Ask another administrator, or use truceline account on the server's machine."));
        }
        return account;
    }

    private static Set<Role> roles(Needed needed, @Nullable List<@Nullable String> words) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        boolean all = words != null && !words.isEmpty();
        for (String word : words == null ? List.<@Nullable String>of() : words) {
            Optional<Role> role = Role.find(word == null ? "" : word);
            role.ifPresent(roles::add);
            all &= role.isPresent();
        }
        if (!all) {
            needed.otherwise("roles", "one or more of " + Role.words(), roles.isEmpty() ? "none" : "another word");
        }
        return roles;
    }

    private static GivenView given(AccountKeeping.Given given) {
        return new GivenView(
                AccountView.of(given.account()), given.password(), given.until().toString());
    }

    private static TokenLine line(Token token) {
        return new TokenLine(
                token.id(),
                token.name(),
                token.permissions().stream().sorted().toList(),
                token.expires().toString(),
                token.lastUsed().map(Object::toString).orElse(null));
    }
}
