package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.truceline.app.access.AccountKeeping;
import org.truceline.app.access.Permission;
import org.truceline.app.access.Role;
import org.truceline.log.Entry;
import org.truceline.notation.FaultyInput;
import org.truceline.store.account.Account;
import org.truceline.store.account.Login;

/** Coming in to an office's desk, staying and leaving, by a clock that the test turns. Everybody in it is made up. */
class SignInTest {

    private static final String GOOD = "three storks over the river";

    private static final Turned CLOCK = new Turned();
    private static IdlibDesk desk;
    private static AccountKeeping keeping;

    @BeforeAll
    static void start() throws FaultyInput {
        desk = IdlibDesk.start(new IdlibDesk.Setting().office(CLOCK));
        keeping = new AccountKeeping(desk.gate(), new SecureRandom());
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void one_time_password_opens_one_session_that_can_only_choose_another_password() {
        AccountKeeping.Given given = added("salma", Role.ANALYST);
        Visitor visitor = desk.anybody();
        assertThat(visitor.signIn("salma", given.password())).isEqualTo("/");
        assertThat(Visitor.sentTo(visitor.get(""))).isEqualTo("/password");
        assertThat(visitor.get("api/case").statusCode()).isEqualTo(403);
        assertThat(visitor.get("api/case").body()).contains("Choose a password of your own first");
        assertThat(desk.anybody().signIn("salma", given.password())).isEqualTo("/login?refused");

        assertThat(choose(visitor, "", "too short").body()).contains("fewer than 12 characters");
        assertThat(choose(visitor, "", "password1234").body()).contains("tried first");
        assertThat(choose(visitor, "", "I am salma forever").body()).contains("holds your login");
        assertThat(Visitor.sentTo(choose(visitor, "", GOOD))).isEqualTo("/");
        assertThat(visitor.get("api/case").statusCode()).isEqualTo(200);
        assertThat(desk.anybody().signIn("salma", GOOD)).isEqualTo("/");
    }

    @Test
    void one_time_password_dies_after_a_day() {
        AccountKeeping.Given given = added("rim", Role.OBSERVER);
        CLOCK.turn(Duration.ofHours(24));
        assertThat(desk.anybody().signIn("rim", given.password())).isEqualTo("/login?refused");
    }

    @Test
    void other_sessions_of_an_account_are_over_when_its_password_changes() {
        Visitor here = ready("tarek", Role.EDITOR);
        Visitor there = desk.anybody();
        there.signIn("tarek", GOOD);
        assertThat(there.get("api/me").statusCode()).isEqualTo(200);
        assertThat(choose(here, "not that one at all", GOOD + "!").body()).contains("current password is wrong");
        assertThat(Visitor.sentTo(choose(here, GOOD, GOOD + "!"))).isEqualTo("/");
        assertThat(here.get("api/me").statusCode()).isEqualTo(200);
        assertThat(there.get("api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void roles_and_doors_that_change_end_the_session_at_once() {
        Visitor visitor = ready("omar", Role.ANALYST);
        keeping.giveRoles(account("omar"), Set.of(Role.OBSERVER));
        assertThat(visitor.get("api/me").statusCode()).isEqualTo(401);
        visitor.signIn("omar", GOOD);
        assertThat(visitor.get("api/case").statusCode()).isEqualTo(403);
        keeping.disable(account("omar"), true);
        assertThat(visitor.get("api/me").statusCode()).isEqualTo(401);
        assertThat(desk.anybody().signIn("omar", GOOD)).isEqualTo("/login?refused");
        keeping.disable(account("omar"), false);
        assertThat(desk.anybody().signIn("omar", GOOD)).isEqualTo("/");
    }

    @Test
    void session_is_over_after_half_an_hour_of_nothing_and_after_half_a_day_whatever() {
        Visitor visitor = ready("nour", Role.LIAISON);
        for (int i = 0; i < 24; i++) {
            assertThat(visitor.get("api/me").statusCode()).isEqualTo(200);
            CLOCK.turn(Duration.ofMinutes(29));
        }
        assertThat(visitor.get("api/me").statusCode()).isEqualTo(200);
        CLOCK.turn(Duration.ofMinutes(25));
        assertThat(visitor.get("api/me").statusCode()).isEqualTo(401);
        visitor.signIn("nour", GOOD);
        assertThat(visitor.get("api/me").statusCode()).isEqualTo(200);
        CLOCK.turn(Duration.ofMinutes(30));
        assertThat(visitor.get("api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void session_gets_another_id_by_the_login_and_its_cookie_is_strict_and_hidden_from_scripts() {
        Visitor visitor = ready("hala", Role.VERIFIER);
        String before = visitor.cookie("truceline").map(HttpCookie::getValue).orElseThrow();
        HttpResponse<String> answer = visitor.form("login", "login", Map.of("login", "hala", "password", GOOD));
        assertThat(answer.headers().allValues("Set-Cookie").toString())
                .contains("truceline=")
                .contains("HttpOnly")
                .contains("SameSite=Strict");
        assertThat(visitor.cookie("truceline").map(HttpCookie::getValue)).isNotEqualTo(Optional.of(before));
    }

    @Test
    void nobody_keeps_more_than_five_sessions() {
        Visitor first = ready("karim", Role.ANALYST);
        for (int i = 0; i < 5; i++) {
            CLOCK.turn(Duration.ofSeconds(1));
            desk.anybody().signIn("karim", GOOD);
        }
        assertThat(first.get("api/me").statusCode()).isNotEqualTo(200);
    }

    @Test
    void nobody_who_did_not_sign_in_is_given_a_session() {
        Visitor anybody = desk.anybody();
        anybody.get("");
        anybody.get("api/case");
        anybody.signIn("nobody-here", "wrong wrong wrong");
        assertThat(anybody.cookie("truceline")).isEmpty();
    }

    @Test
    void form_from_elsewhere_is_refused() {
        Visitor visitor = ready("dina", Role.ANALYST);
        Map<String, String> fields = Map.of("current", GOOD, "fresh", GOOD + "!", "again", GOOD + "!");
        assertThat(visitor.post("password", fields).statusCode()).isEqualTo(403);
        assertThat(Visitor.sentTo(visitor.post("login", Map.of("login", "dina", "password", GOOD))))
                .isEqualTo("/login?stale");
        assertThat(visitor.get("api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void leaving_ends_the_session() {
        Visitor visitor = ready("sami", Role.ANALYST);
        HttpCookie session = visitor.cookie("truceline").orElseThrow();
        assertThat(Visitor.sentTo(visitor.form("login", "logout", Map.of()))).isEqualTo("/login?out");
        assertThat(withCookie(session).statusCode()).isEqualTo(401);
    }

    @Test
    void failed_logins_are_slowed_down_then_locked_out_whether_there_is_such_an_account_or_not() {
        ready("lina", Role.ANALYST);
        for (String login : new String[] {"lina", "no.such.account"}) {
            for (int i = 0; i < 5; i++) {
                assertThat(desk.anybody().signIn(login, "wrong wrong wrong")).isEqualTo("/login?refused");
            }
            assertThat(desk.anybody().signIn(login, "wrong wrong wrong")).isEqualTo("/login?wait=1");
        }
        assertThat(desk.anybody().signIn("lina", GOOD)).isEqualTo("/login?wait=1");
        CLOCK.turn(Duration.ofSeconds(2));
        assertThat(desk.anybody().signIn("lina", GOOD)).isEqualTo("/");
        CLOCK.turn(Duration.ofMinutes(16));
    }

    @Test
    void token_comes_in_for_what_it_was_given_and_no_more() {
        ready("program", Role.ANALYST);
        String token = keeping.giveToken(
                account("program"), "nightly", Set.of(Permission.SEE_ALL, Permission.READ_AUDIT), Duration.ofDays(1));
        assertThat(byToken(token, "api/case").statusCode()).isEqualTo(200);
        assertThat(byToken(token, "api/audit").statusCode()).isEqualTo(403);
        assertThat(byToken(token, "password").statusCode()).isEqualTo(403);
        assertThat(byToken(token + "x", "api/case").statusCode()).isEqualTo(401);
        assertThat(byToken(token.substring(0, token.length() - 1) + "!", "api/case")
                        .statusCode())
                .isEqualTo(401);
        keeping.disable(account("program"), true);
        assertThat(byToken(token, "api/case").statusCode()).isEqualTo(401);
        keeping.disable(account("program"), false);
        assertThat(keeping.revokeToken(account("program"), "nightly")).isTrue();
        assertThat(byToken(token, "api/case").statusCode()).isEqualTo(401);
    }

    @Test
    void token_is_refused_after_its_day() {
        ready("late", Role.ANALYST);
        String token = keeping.giveToken(account("late"), "t", Set.of(Permission.SEE_ALL), Duration.ofHours(1));
        assertThat(byToken(token, "api/case").statusCode()).isEqualTo(200);
        CLOCK.turn(Duration.ofHours(1));
        assertThat(byToken(token, "api/case").statusCode()).isEqualTo(401);
    }

    @Test
    void neither_way_in_takes_what_the_other_one_does() {
        Visitor visitor = ready("both", Role.ANALYST);
        String token = keeping.giveToken(account("both"), "t", Set.of(Permission.SEE_ALL), Duration.ofDays(1));
        HttpResponse<String> wrongTokenWithSession = visitor.send(
                HttpRequest.newBuilder(URI.create(desk.address() + "api/case")).header("Authorization", "Bearer no"));
        assertThat(wrongTokenWithSession.statusCode()).isEqualTo(401);
        HttpResponse<String> basic = desk.anybody()
                .send(HttpRequest.newBuilder(URI.create(desk.address() + "api/case"))
                        .header("Authorization", "Basic Ym90aDp4"));
        assertThat(basic.statusCode()).isEqualTo(401);
        assertThat(withCookie(new HttpCookie("truceline", token)).statusCode()).isEqualTo(401);
        assertThat(byToken(token, "api/case").headers().allValues("Set-Cookie").toString())
                .doesNotContain("truceline=");
    }

    @Test
    void log_tells_who_came_failed_and_left_and_never_what_was_typed() {
        Visitor visitor = ready("ward", Role.ADMINISTRATOR);
        String id = account("ward").id().toString();
        long before = desk.gate().store().head().count();
        desk.anybody().signIn("my-secret-instead-of-a-login", "another-secret");
        assertThat(desk.gate().store().head().count()).isEqualTo(before + 1);
        visitor.form("login", "logout", Map.of());
        Visitor again = desk.anybody();
        again.signIn("ward", GOOD);
        String audit = again.get("api/audit").body();
        assertThat(audit)
                .contains("\"kind\":\"audit.login\",\"account\":\"" + id)
                .contains("\"kind\":\"audit.logout\",\"account\":\"" + id)
                .contains("\"what\":\"password-chosen\"")
                .contains("\"what\":\"unknown-login\"");
        String all = desk.gate()
                .store()
                .read(1)
                .map(Entry::findPayload)
                .map(payload -> new String(payload.orElseThrow().toArray(), StandardCharsets.UTF_8))
                .toList()
                .toString();
        assertThat(all).doesNotContain("secret").doesNotContain(GOOD).doesNotContain("argon2");
    }

    @Test
    void who_is_here_is_told_to_the_page_and_kept_by_no_cache() {
        Visitor visitor = ready("maya", Role.OBSERVER);
        HttpResponse<String> me = visitor.get("api/me");
        assertThat(me.body())
                .contains("\"login\":\"maya\"")
                .contains("\"roles\":[\"observer\"]")
                .contains("\"permissions\":[\"enter-observations\",\"see-own\"]")
                .contains("\"demo\":false");
        assertThat(me.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(told -> assertThat(told).contains("no-store"));
    }

    /** An account that has chosen its password, signed in. */
    private static Visitor ready(String login, Role role) {
        AccountKeeping.Given given = added(login, role);
        Visitor visitor = desk.anybody();
        visitor.signIn(login, given.password());
        assertThat(Visitor.sentTo(choose(visitor, "", GOOD))).isEqualTo("/");
        return visitor;
    }

    private static AccountKeeping.Given added(String login, Role role) {
        return keeping.add(new Account.Naming(Login.typed(login), "Made-up person", Locale.ENGLISH), Set.of(role));
    }

    private static Account account(String login) {
        return desk.gate().accounts().find(Login.typed(login)).orElseThrow();
    }

    private static HttpResponse<String> choose(Visitor visitor, String current, String fresh) {
        return visitor.form("password", "password", Map.of("current", current, "fresh", fresh, "again", fresh));
    }

    private static HttpResponse<String> byToken(String token, String route) {
        return desk.anybody()
                .send(HttpRequest.newBuilder(URI.create(desk.address() + route))
                        .header("Authorization", "Bearer " + token));
    }

    private static HttpResponse<String> withCookie(HttpCookie cookie) {
        return desk.anybody()
                .send(HttpRequest.newBuilder(URI.create(desk.address() + "api/me"))
                        .header("Cookie", cookie.getName() + "=" + cookie.getValue()));
    }

    /** A clock that stands until it is turned. */
    private static final class Turned implements InstantSource {
        private Instant now = Instant.parse("2026-11-25T08:00:00Z");

        void turn(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
