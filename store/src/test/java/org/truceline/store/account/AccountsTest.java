package org.truceline.store.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.log.Chain;
import org.truceline.log.Form;
import org.truceline.store.Office;
import org.truceline.store.Store;

/** What accounts and tokens do, whatever store they lie in. */
public abstract class AccountsTest {

    private static final Credential.OneTime GIVEN =
            new Credential.OneTime("hash-1", Instant.parse("2026-11-26T08:00:00Z"));

    @TempDir
    private Path folder;

    private Store store;
    private Accounts accounts;
    private Tokens tokens;

    /** A new store, its files in this folder. */
    protected abstract Store create(Path empty, Office office, Chain chain);

    @BeforeEach
    void open() {
        store = create(
                folder, new Office("Made-up office", Form.REAL), new Chain(InstantSource.system(), new Random(1)));
        accounts = new Accounts(store.tables());
        tokens = new Tokens(store.tables());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void account_is_found_as_it_was_recorded_whatever_proves_it() {
        Credential[] all = {
            new Credential.Chosen("hash-2"),
            GIVEN,
            new Credential.Spent(),
            new Credential.External("https://issuer.example", "subject 7"),
            new Credential.None()
        };
        for (int i = 0; i < all.length; i++) {
            Account account = account("made-up." + i, all[i]);
            accounts.add(account);
            assertThat(accounts.find(account.id())).contains(account);
            assertThat(accounts.find(account.login())).contains(account);
        }
        assertThat(accounts.find(new Credential.External("https://issuer.example", "subject 7")))
                .isPresent();
        assertThat(accounts.list()).hasSize(all.length);
    }

    @Test
    void login_is_one_whatever_way_it_is_typed() {
        accounts.add(account("أمينة", GIVEN));
        accounts.add(account("amina.k", GIVEN));
        assertThat(accounts.find(Login.typed(" Ａmina.K "))).isPresent();
        assertThatThrownBy(() -> accounts.add(account("AMINA.K", GIVEN)))
                .isInstanceOf(LoginTaken.class)
                .hasMessageContaining("found \"amina.k\"");
    }

    @Test
    void what_is_no_login_is_refused() {
        for (String typed : new String[] {"", " ", "a b", "a\nb", "<script>", "x".repeat(65), "x".repeat(100_000)}) {
            assertThat(Login.findTyped(typed)).isEmpty();
        }
    }

    @Test
    void every_change_raises_the_stamp_and_no_change_does_not() {
        Account account = account("amina", GIVEN);
        accounts.add(account);
        assertThat(stamp(accounts.giveRoles(account.id(), Set.of("editor")))).isEqualTo(1);
        assertThat(stamp(accounts.giveCredential(account.id(), new Credential.Chosen("h"))))
                .isEqualTo(2);
        assertThat(stamp(accounts.disable(account.id(), true))).isEqualTo(3);
        assertThat(accounts.find(account.id()).orElseThrow())
                .matches(Account::disabled)
                .matches(now -> now.roles().equals(Set.of("editor")));
        assertThat(accounts.disable(UUID.randomUUID(), true)).isEmpty();
    }

    @Test
    void one_time_password_is_spent_once() {
        Account account = account("amina", GIVEN);
        accounts.add(account);
        assertThat(accounts.spend(account.id(), new Credential.OneTime("another", GIVEN.until())))
                .isEmpty();
        assertThat(accounts.spend(account.id(), GIVEN)).isPresent();
    }

    @Test
    void token_is_replaced_by_name_used_by_day_and_forgotten_when_revoked() {
        Account account = account("amina", GIVEN);
        accounts.add(account);
        Token first = token(account, "nightly export");
        Token second = token(account, "nightly export");
        tokens.add(first);
        tokens.add(second);
        assertThat(tokens.find(first.id())).isEmpty();
        assertThat(tokens.find(second.id())).contains(new Tokens.Held(second, account));
        tokens.usedOn(second.id(), LocalDate.of(2026, 11, 25));
        assertThat(tokens.list(account.id()).getFirst().lastUsed()).contains(LocalDate.of(2026, 11, 25));
        assertThat(tokens.revoke(account.id(), "nightly export")).isTrue();
        assertThat(tokens.revoke(account.id(), "nightly export")).isFalse();
    }

    @Test
    void nothing_prints_a_hash() {
        Account account = account("amina", GIVEN);
        assertThat(account + " " + new Credential.Chosen("hash-9") + token(account, "t"))
                .doesNotContain("hash-");
    }

    private static long stamp(Optional<Account> account) {
        return account.orElseThrow().stamp();
    }

    private static Token token(Account account, String name) {
        return new Token(
                UUID.randomUUID(),
                account.id(),
                name,
                "hash-3",
                Set.of("export"),
                Instant.parse("2027-01-01T00:00:00Z"),
                Optional.empty());
    }

    private static Account account(String login, Credential credential) {
        return Account.fresh(
                new Account.Naming(Login.typed(login), "Amina (made up)", Locale.ENGLISH),
                Set.of("observer", "verifier"),
                credential);
    }
}
