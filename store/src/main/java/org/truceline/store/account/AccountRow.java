package org.truceline.store.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Accounts as rows, in SQL that SQLite and PostgreSQL understand alike. */
final class AccountRow {

    /** In the order in which {@link #of} reads them. */
    private static final String COLUMNS =
            "id, login, display_name, locale, roles, credential, secret, good_until, disabled, stamp";

    /** The columns of an account where the statement also looks at another table. */
    static final String OF_ACCOUNT = "account." + COLUMNS.replace(", ", ", account.");

    static final Lookup<Account> BY_ID = by("id");
    static final Lookup<Account> BY_LOGIN = by("login");
    static final Lookup<Account> BY_SECRET = by("secret");

    private AccountRow() {}

    private static Lookup<Account> by(String column) {
        return new Lookup<>("SELECT " + COLUMNS + " FROM account WHERE " + column + " = ?", AccountRow::of);
    }

    static int insert(Handle handle, Account account) {
        return bound(
                handle,
                "INSERT INTO account (" + COLUMNS + ") VALUES (:id, :login, :displayName, :locale, :roles, :credential,"
                        + " :secret, :until, :disabled, :stamp)",
                account);
    }

    static int update(Handle handle, Account account) {
        return bound(
                handle,
                "UPDATE account SET login = :login, display_name = :displayName, locale = :locale, roles = :roles,"
                        + " credential = :credential, secret = :secret, good_until = :until, disabled = :disabled,"
                        + " stamp = :stamp WHERE id = :id",
                account);
    }

    static List<Account> list(Handle handle) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM account ORDER BY login")
                .map((row, _) -> of(row))
                .list();
    }

    private static int bound(Handle handle, String statement, Account account) {
        return handle.createUpdate(statement)
                .bind("id", account.id().toString())
                .bind("login", account.login().text())
                .bind("displayName", account.naming().displayName())
                .bind("locale", account.naming().locale().toLanguageTag())
                .bind("roles", account.rolesInOneLine())
                .bind("credential", kind(account.credential()))
                .bind("secret", secret(account.credential()))
                .bind("until", until(account.credential()))
                .bind("disabled", account.disabled() ? 1 : 0)
                .bind("stamp", account.stamp())
                .execute();
    }

    private static String kind(Credential credential) {
        return switch (credential) {
            case Credential.Chosen _ -> "chosen";
            case Credential.OneTime _ -> "one-time";
            case Credential.Spent _ -> "spent";
            case Credential.External _ -> "external";
            case Credential.None _ -> "none";
        };
    }

    static @Nullable String secret(Credential credential) {
        return switch (credential) {
            case Credential.Chosen(String hash) -> hash;
            case Credential.OneTime(String hash, Instant _) -> hash;
            case Credential.External external -> secret(external);
            case Credential.Spent _, Credential.None _ -> null;
        };
    }

    static String secret(Credential.External external) {
        return external.issuer() + "\n" + external.subject();
    }

    private static @Nullable String until(Credential credential) {
        return switch (credential) {
            case Credential.OneTime(String _, Instant until) -> until.toString();
            case Credential.Chosen _, Credential.External _, Credential.Spent _, Credential.None _ -> null;
        };
    }

    private static Account of(ResultSet row) throws SQLException {
        return of(row, 1);
    }

    /** The account whose columns stand in the row from {@code first} on, by their place: to look each up by its name takes longer. */
    static Account of(ResultSet row, int first) throws SQLException {
        Account.Naming naming = new Account.Naming(
                new Login(row.getString(first + 1)),
                row.getString(first + 2),
                Locale.forLanguageTag(row.getString(first + 3)));
        return new Account(
                UUID.fromString(row.getString(first)),
                naming,
                words(row.getString(first + 4)),
                credential(row, first + 5),
                row.getInt(first + 8) != 0,
                row.getLong(first + 9));
    }

    private static Credential credential(ResultSet row, int first) throws SQLException {
        String kind = row.getString(first);
        String secret = row.getString(first + 1);
        return switch (kind) {
            case "chosen" -> new Credential.Chosen(secret);
            case "one-time" -> new Credential.OneTime(secret, Instant.parse(row.getString(first + 2)));
            case "spent" -> new Credential.Spent();
            case "external" -> external(secret);
            case "none" -> new Credential.None();
            default -> throw new SQLException("account.credential: expected a kind that is known; found " + kind + ".");
        };
    }

    private static Credential.External external(String secret) {
        int end = secret.indexOf('\n');
        return new Credential.External(secret.substring(0, end), secret.substring(end + 1));
    }

    /** Words with blanks between them, none for an empty text. */
    static Set<String> words(String line) {
        return line.isBlank() ? Set.of() : Set.of(line.strip().split(" +"));
    }
}
