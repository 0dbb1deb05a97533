package org.truceline.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.truceline.store.account.Account;
import org.truceline.store.account.Login;

/** Buckets, failed attempts and rules of passwords, by a clock that the test turns. */
class ThrottlingTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-25T08:00:00Z"));
    private final InstantSource clock = now::get;

    @Test
    void bucket_empties_and_fills_with_time_and_never_beyond_its_size() {
        Buckets buckets = new Buckets(clock, 3, 2);
        assertThat(buckets.take("a")).isEmpty();
        assertThat(buckets.take("a")).isEmpty();
        assertThat(buckets.take("a")).isEmpty();
        assertThat(buckets.take("a")).contains(Duration.ofMillis(500));
        assertThat(buckets.take("b")).isEmpty();
        turn(Duration.ofMillis(500));
        assertThat(buckets.take("a")).isEmpty();
        turn(Duration.ofDays(1));
        for (int i = 0; i < 3; i++) {
            assertThat(buckets.take("a")).isEmpty();
        }
        assertThat(buckets.take("a")).isPresent();
    }

    @Test
    void clock_that_goes_back_gives_nothing_and_takes_nothing() {
        Buckets buckets = new Buckets(clock, 1, 1);
        assertThat(buckets.take("a")).isEmpty();
        turn(Duration.ofDays(-1));
        assertThat(buckets.take("a")).isPresent();
        turn(Duration.ofSeconds(1));
        assertThat(buckets.take("a")).isEmpty();
    }

    @Test
    void neither_buckets_nor_attempts_grow_without_bound() {
        Buckets buckets = new Buckets(clock, 1, 1);
        Attempts attempts = new Attempts(clock);
        for (int i = 0; i < 30_000; i++) {
            buckets.take("key " + i);
            attempts.failed("login " + i, "address " + i);
        }
        assertThat(buckets.known()).isEqualTo(Buckets.MOST);
        assertThat(attempts.known()).isEqualTo(Attempts.MOST);
    }

    @Test
    void failed_logins_wait_longer_each_time_then_a_quarter_of_an_hour() {
        Attempts attempts = new Attempts(clock);
        for (int i = 0; i < Attempts.FREE; i++) {
            assertThat(attempts.wait("amina", "here")).isEmpty();
            attempts.failed("amina", "here");
        }
        for (int seconds : new int[] {1, 2, 4, 8, 16}) {
            assertThat(attempts.wait("amina", "here")).contains(Duration.ofSeconds(seconds));
            turn(Duration.ofSeconds(seconds));
            assertThat(attempts.wait("amina", "here")).isEmpty();
            attempts.failed("amina", "here");
        }
        assertThat(attempts.wait("amina", "here")).contains(Attempts.MEMORY);
        assertThat(attempts.wait("amina", "elsewhere")).isEmpty();
        turn(Attempts.MEMORY);
        assertThat(attempts.wait("amina", "here")).isEmpty();
    }

    @Test
    void one_address_that_tries_many_logins_is_locked_out_and_others_are_not() {
        Attempts attempts = new Attempts(clock);
        for (int i = 0; i < 30; i++) {
            attempts.failed("login " + i, "there");
        }
        assertThat(attempts.wait("another", "there")).isPresent();
        assertThat(attempts.wait("another", "here")).isEmpty();
    }

    @Test
    void one_login_that_is_tried_from_everywhere_is_slowed_down_not_locked() {
        Attempts attempts = new Attempts(clock);
        for (int i = 0; i < 200; i++) {
            attempts.failed("amina", "address " + i);
        }
        assertThat(attempts.wait("amina", "home")).contains(Duration.ofSeconds(10));
        turn(Duration.ofSeconds(10));
        assertThat(attempts.wait("amina", "home")).isEmpty();
    }

    @Test
    void addresses_of_one_network_are_one_in_ipv6() {
        assertThat(Addresses.key("2001:db8:1:2::1")).isEqualTo(Addresses.key("2001:db8:1:2:ffff::9"));
        assertThat(Addresses.key("2001:db8:1:3::1")).isNotEqualTo(Addresses.key("2001:db8:1:2::1"));
        assertThat(Addresses.key("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Addresses.key("no: address")).isEqualTo("no: address");
    }

    @Test
    void password_is_judged_by_length_and_guesses_not_by_kinds_of_characters() {
        Account.Naming amina = new Account.Naming(Login.typed("amina.k"), "Amina Kh.", Locale.ENGLISH);
        assertThat(PasswordRule.weakness("a few small words", amina)).isEmpty();
        assertThat(PasswordRule.weakness("ثلاثة طيور فوق النهر", amina)).isEmpty();
        assertThat(PasswordRule.weakness("elevenchars", amina)).contains(PasswordRule.Weakness.TOO_SHORT);
        assertThat(PasswordRule.weakness("😀".repeat(11), amina)).contains(PasswordRule.Weakness.TOO_SHORT);
        assertThat(PasswordRule.weakness("x".repeat(201), amina)).contains(PasswordRule.Weakness.TOO_LONG);
        assertThat(PasswordRule.weakness("Pass Word 1234", amina)).contains(PasswordRule.Weakness.TRIED_FIRST);
        assertThat(PasswordRule.weakness("aaaaaaaabbbb", amina)).contains(PasswordRule.Weakness.TRIED_FIRST);
        assertThat(PasswordRule.weakness("my Amina-K 2026", amina)).contains(PasswordRule.Weakness.LIKE_THE_LOGIN);
    }

    @Test
    void argon2_hash_matches_its_password_only_and_nobodys_matches_none() {
        Passwords passwords = new Passwords();
        String hash = passwords.hash("a few small words");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.match("a few small words", Optional.of(hash))).isTrue();
        assertThat(passwords.match("a few small word", Optional.of(hash))).isFalse();
        assertThat(passwords.match("a few small words", Optional.empty())).isFalse();
    }

    private void turn(Duration by) {
        now.updateAndGet(before -> before.plus(by));
    }
}
