package org.truceline.store.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** The tokens of a store's accounts. Many threads may use them at once. */
public final class Tokens {

    /** In the order in which {@link #of} reads them. */
    private static final String COLUMNS = "id, account, name, secret_hash, permissions, expires, last_used";

    private static final int FIRST_OF_ACCOUNT = 8;

    private static final Lookup<Held> HELD = new Lookup<>(
            "SELECT token." + COLUMNS.replace(", ", ", token.") + ", " + AccountRow.OF_ACCOUNT
                    + " FROM token JOIN account ON account.id = token.account WHERE token.id = ?",
            row -> new Held(of(row), AccountRow.of(row, FIRST_OF_ACCOUNT)));

    /** A token and its account, as one look at the store found them. */
    public record Held(Token token, Account account) {}

    private final Tables tables;

    public Tokens(Tables tables) {
        this.tables = tables;
    }

    /** Records a new token in place of one of the same name in the account. */
    public void add(Token token) {
        tables.write(handle -> {
            handle.createUpdate("DELETE FROM token WHERE account = :account AND name = :name")
                    .bind("account", token.account().toString())
                    .bind("name", token.name())
                    .execute();
            return handle.createUpdate("INSERT INTO token (" + COLUMNS + ") VALUES (:id, :account, :name, :hash,"
                            + " :permissions, :expires, :lastUsed)")
                    .bind("id", token.id().toString())
                    .bind("account", token.account().toString())
                    .bind("name", token.name())
                    .bind("hash", token.secretHash())
                    .bind("permissions", String.join(" ", new TreeSet<>(token.permissions())))
                    .bind("expires", token.expires().toString())
                    .bind("lastUsed", token.lastUsed().map(LocalDate::toString).orElse(null))
                    .execute();
        });
    }

    /** The token with this id, and the account that holds it. */
    public Optional<Held> find(UUID id) {
        return tables.find(HELD, id.toString());
    }

    /** The tokens of this account, by name. */
    public List<Token> list(UUID account) {
        return tables.read(
                handle -> handle.createQuery("SELECT " + COLUMNS + " FROM token WHERE account = :account ORDER BY name")
                        .bind("account", account.toString())
                        .map((row, _) -> of(row))
                        .list());
    }

    /** Forgets the account's token of this name; returns whether there was one. */
    public boolean revoke(UUID account, String name) {
        return tables.write(handle -> handle.createUpdate("DELETE FROM token WHERE account = :account AND name = :name")
                        .bind("account", account.toString())
                        .bind("name", name)
                        .execute()
                > 0);
    }

    /** Notes that this token came in on this day. */
    public void usedOn(UUID id, LocalDate day) {
        tables.write(handle -> handle.createUpdate("UPDATE token SET last_used = :day WHERE id = :id")
                .bind("day", day.toString())
                .bind("id", id.toString())
                .execute());
    }

    private static Token of(ResultSet row) throws SQLException {
        return new Token(
                UUID.fromString(row.getString(1)),
                UUID.fromString(row.getString(2)),
                row.getString(3),
                row.getString(4),
                AccountRow.words(row.getString(5)),
                Instant.parse(row.getString(6)),
                Optional.ofNullable(row.getString(7)).map(LocalDate::parse));
    }
}
