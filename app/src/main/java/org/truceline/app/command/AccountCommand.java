package org.truceline.app.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.truceline.app.access.AccountKeeping;
import org.truceline.app.access.AccountView;
import org.truceline.app.access.Permission;
import org.truceline.app.access.Role;
import org.truceline.app.situation.StoreAt;
import org.truceline.store.account.Account;
import org.truceline.store.account.Login;
import org.truceline.store.account.LoginTaken;
import org.truceline.store.account.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Accounts of a store, kept by whoever holds the machine. Each change is an entry of the log. */
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        description = "Who may come in: add, list, roles, disable, password, token.",
        subcommands = {
            AccountCommand.Add.class,
            AccountCommand.ListThem.class,
            AccountCommand.Roles.class,
            AccountCommand.Disable.class,
            AccountCommand.Password.class,
            AccountCommand.GiveToken.class
        })
public final class AccountCommand {

    private static final int NO_FAULT = 0;
    private static final int FAULT = 1;

    /** The store, and how an answer or a fault is told. */
    static final class InStore extends Telling {

        @Parameters(index = "0", paramLabel = "STORE", description = StoreAt.HELP)
        private String store;

        int with(Function<StoreGate, Integer> work) {
            try (StoreGate gate = StoreGate.office(store)) {
                return work.apply(gate);
            } catch (LoginTaken taken) {
                err().println(taken.getMessage());
                return FAULT;
            }
        }

        int withAccount(String login, Function<Known, Integer> work) {
            return with(gate -> Login.findTyped(login)
                    .flatMap(gate.gate().accounts()::find)
                    .map(account -> work.apply(new Known(gate, account)))
                    .orElseGet(() -> {
                        err().println("LOGIN: expected one of an account in " + store + "; found \"" + login
                                + "\". See them with truceline account list " + store + ".");
                        return FAULT;
                    }));
        }

        Set<Role> roles(List<String> words) {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            for (String word : words) {
                roles.add(Role.find(word.toLowerCase(Locale.ROOT))
                        .orElseThrow(
                                () -> wrong("--role: expected one of " + Role.words() + "; found \"" + word + "\".")));
            }
            return roles;
        }

        int tell(AccountKeeping.Given given) {
            err().println("The one-time password of " + given.account().login() + ", good for one login until "
                    + given.until() + ". It is shown once; a password of one's own is chosen at the login:");
            out().println(given.password());
            return NO_FAULT;
        }
    }

    record Known(StoreGate gate, Account account) {
        AccountKeeping keeping() {
            return gate.keeping();
        }
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Adds an account; prints its one-time password.")
    static final class Add implements Callable<Integer> {

        @Mixin
        private InStore in;

        @Parameters(index = "1", paramLabel = "LOGIN", description = "what is typed in, such as amina.k")
        private String login;

        @Option(names = "--name", required = true, description = "the name that colleagues see")
        private String name;

        @Option(
                names = "--role",
                required = true,
                description =
                        "observer, verifier, analyst, editor, liaison or administrator; may be given several times")
        private List<String> roles = new ArrayList<>();

        @Option(names = "--language", defaultValue = "en", description = "en or ar")
        private String language;

        @Override
        public Integer call() {
            Account.Naming naming = naming();
            Set<Role> told = in.roles(roles);
            return in.with(gate -> in.tell(gate.keeping().add(naming, told)));
        }

        private Account.Naming naming() {
            try {
                return new Account.Naming(Login.typed(login), name, Locale.forLanguageTag(language));
            } catch (IllegalArgumentException problem) {
                throw in.wrong(String.valueOf(problem.getMessage()));
            }
        }
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists the accounts with their roles and tokens.")
    static final class ListThem implements Callable<Integer> {

        @Mixin
        private InStore in;

        @Option(names = "--json", description = "print JSON")
        private boolean json;

        @Override
        public Integer call() {
            return in.with(gate -> {
                List<Account> accounts = gate.gate().accounts().list();
                if (json) {
                    in.out()
                            .println(Json.pretty(
                                    accounts.stream().map(AccountView::of).toList()));
                } else {
                    accounts.forEach(account -> print(gate, AccountView.of(account), account));
                }
                return NO_FAULT;
            });
        }

        private void print(StoreGate gate, AccountView view, Account account) {
            in.out()
                    .println(view.login() + "  " + view.displayName() + "  "
                            + (view.roles().isEmpty() ? "no role" : String.join(", ", view.roles())) + "  password: "
                            + view.proof() + (view.disabled() ? "  disabled" : ""));
            for (Token token : gate.gate().tokens().list(account.id())) {
                in.out()
                        .println("  token \"" + token.name() + "\" until " + token.expires() + ", last used "
                                + token.lastUsed().map(Object::toString).orElse("never") + ": "
                                + String.join(
                                        ", ",
                                        token.permissions().stream().sorted().toList()));
            }
        }
    }

    @Command(
            name = "roles",
            mixinStandardHelpOptions = true,
            description = "Gives an account these roles and no others.")
    static final class Roles implements Callable<Integer> {

        @Mixin
        private InStore in;

        @Parameters(index = "1", paramLabel = "LOGIN", description = "whose")
        private String login;

        @Option(names = "--role", required = true, description = "may be given several times")
        private List<String> roles = new ArrayList<>();

        @Override
        public Integer call() {
            Set<Role> told = in.roles(roles);
            return in.withAccount(login, known -> {
                known.keeping().giveRoles(known.account(), told);
                in.err().println(login + " has the roles told; its sessions are over.");
                return NO_FAULT;
            });
        }
    }

    @Command(
            name = "disable",
            mixinStandardHelpOptions = true,
            description = "Shuts an account at once, its sessions and tokens with it.")
    static final class Disable implements Callable<Integer> {

        @Mixin
        private InStore in;

        @Parameters(index = "1", paramLabel = "LOGIN", description = "whose")
        private String login;

        @Option(names = "--undo", description = "open it again")
        private boolean undo;

        @Override
        public Integer call() {
            return in.withAccount(login, known -> {
                known.keeping().disable(known.account(), !undo);
                in.err().println(login + (undo ? " may come in again." : " may no longer come in."));
                return NO_FAULT;
            });
        }
    }

    @Command(
            name = "password",
            mixinStandardHelpOptions = true,
            description = "Prints a new one-time password; the old password is void.")
    static final class Password implements Callable<Integer> {

        @Mixin
        private InStore in;

        @Parameters(index = "1", paramLabel = "LOGIN", description = "whose")
        private String login;

        @Override
        public Integer call() {
            return in.withAccount(login, known -> in.tell(known.keeping().givePassword(known.account())));
        }
    }

    @Command(
            name = "token",
            mixinStandardHelpOptions = true,
            description = "Prints a new token for a program, or revokes one.")
    static final class GiveToken implements Callable<Integer> {

        private static final int MOST_DAYS = 366;

        @Mixin
        private InStore in;

        @Parameters(index = "1", paramLabel = "LOGIN", description = "on whose behalf the program comes")
        private String login;

        @Option(names = "--name", required = true, description = "what the token is for; one of that name is replaced")
        private String name;

        @Option(
                names = "--permission",
                description = "such as see-all, see docs/reference/roles.md; may be given several times")
        private List<String> permissions = new ArrayList<>();

        @Option(names = "--days", defaultValue = "90", description = "how long it is good for, 1 to 366 days")
        private int days;

        @Option(names = "--revoke", description = "forget the token of that name")
        private boolean revoke;

        @Override
        public Integer call() {
            if (days < 1 || days > MOST_DAYS) {
                throw in.wrong("--days: expected 1 to " + MOST_DAYS + "; found " + days + ".");
            }
            if (name.isBlank() || name.length() > 100) {
                throw in.wrong("--name: expected 1 to 100 characters; found " + name.length() + ".");
            }
            Set<Permission> told = permissions();
            return in.withAccount(login, known -> revoke ? revoked(known) : given(known, told));
        }

        private Set<Permission> permissions() {
            Set<Permission> told = EnumSet.noneOf(Permission.class);
            for (String word : permissions) {
                told.add(Permission.find(word)
                        .filter(permission -> !permission.isInPerson())
                        .orElseThrow(
                                () -> in.wrong("--permission: expected one that a program may have, such as see-all;"
                                        + " found \"" + word + "\". See docs/reference/roles.md.")));
            }
            if (told.isEmpty() != revoke) {
                throw in.wrong("--permission: expected at least one, or none with --revoke; found otherwise.");
            }
            return told;
        }

        private int given(Known known, Set<Permission> told) {
            String token = known.keeping().giveToken(known.account(), name, told, Duration.ofDays(days));
            in.err()
                    .println("The token \"" + name + "\" of " + login + ", good for " + days
                            + " days. It is shown once; send it as Authorization: Bearer TOKEN:");
            in.out().println(token);
            return NO_FAULT;
        }

        private int revoked(Known known) {
            boolean there = known.keeping().revokeToken(known.account(), name);
            in.err()
                    .println(
                            there
                                    ? "The token is forgotten."
                                    : "--name: expected a token of " + login + "; found none called \"" + name + "\".");
            return there ? NO_FAULT : FAULT;
        }
    }
}
