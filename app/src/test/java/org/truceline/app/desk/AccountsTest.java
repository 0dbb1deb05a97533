package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.truceline.app.access.AccountKeeping;
import org.truceline.app.access.Permission;
import org.truceline.notation.FaultyInput;
import org.truceline.store.account.Account;
import org.truceline.store.account.Login;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an administrator does with accounts at the desk. */
class AccountsTest {

    private static final String CHOSEN = "a long made-up password of a test";

    private IdlibDesk desk;
    private AccountKeeping keeping;
    private Visitor administrator;

    @BeforeEach
    void start() throws FaultyInput {
        desk = IdlibDesk.start(new IdlibDesk.Setting().office(InstantSource.system()));
        keeping = new AccountKeeping(desk.gate(), new SecureRandom());
        administrator = desk.anybody();
        enter(administrator, "admin", keeping.first().orElseThrow().password());
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void new_account_comes_in_with_its_one_time_password_once_and_the_log_says_who_added_it() {
        JsonNode given = added("noor", "observer");
        assertThat(administrator.json("api/accounts").toString())
                .doesNotContain(given.get("password").stringValue());
        Visitor noor = desk.anybody();
        enter(noor, "noor", given.get("password").stringValue());

        assertThat(noor.json("api/me").get("roles").toString()).isEqualTo("[\"observer\"]");
        assertThat(desk.anybody().signIn("noor", given.get("password").stringValue()))
                .isEqualTo("/login?refused");
        assertThat(administrator.json("api/audit").get("lines").toString())
                .contains("\"by\":\"" + id("admin") + "\",\"what\":\"added\"");
    }

    @Test
    void locked_account_is_out_at_once_and_comes_back_when_it_is_unlocked() {
        JsonNode given = added("noor", "observer");
        Visitor noor = desk.anybody();
        enter(noor, "noor", given.get("password").stringValue());

        assertThat(status("noor", "lock", "{\"locked\":true}")).isEqualTo(200);
        assertThat(noor.get("api/me").statusCode()).isEqualTo(401);
        assertThat(desk.anybody().signIn("noor", CHOSEN)).isEqualTo("/login?refused");
        assertThat(status("noor", "lock", "{\"locked\":false}")).isEqualTo(200);
        assertThat(desk.anybody().signIn("noor", CHOSEN)).isEqualTo("/");
    }

    @Test
    void reset_and_other_roles_end_what_was_before() {
        JsonNode given = added("noor", "observer");
        Visitor noor = desk.anybody();
        enter(noor, "noor", given.get("password").stringValue());

        assertThat(status("noor", "roles", "{\"roles\":[\"analyst\",\"liaison\"]}"))
                .isEqualTo(200);
        assertThat(noor.get("api/me").statusCode()).isEqualTo(401);
        HttpResponse<String> reset = send("noor", "password", "{}");
        String again =
                JsonMapper.shared().readTree(reset.body()).get("password").stringValue();
        assertThat(desk.anybody().signIn("noor", CHOSEN)).isEqualTo("/login?refused");
        Visitor back = desk.anybody();
        enter(back, "noor", again);
        assertThat(back.json("api/me").get("roles").toString()).isEqualTo("[\"analyst\",\"liaison\"]");
    }

    @Test
    void tokens_are_listed_without_their_secret_and_revoked() {
        added("noor", "analyst");
        Account noor = desk.gate().accounts().find(new Login("noor")).orElseThrow();
        String secret = keeping.giveToken(noor, "nightly map", EnumSet.of(Permission.SEE_ALL), Duration.ofDays(1));

        String listed =
                administrator.get("api/accounts/" + noor.id() + "/tokens").body();
        assertThat(listed).contains("nightly map", "see-all").doesNotContain(secret);
        assertThat(send("noor", "tokens/revoke", "{\"name\":\"nightly map\"}").body())
                .isEqualTo("[]");
        assertThat(status("noor", "tokens/revoke", "{\"name\":\"nightly map\"}"))
                .isEqualTo(404);
    }

    @Test
    void what_is_wrong_with_a_new_account_is_told_all_at_once_and_nobody_changes_his_own() {
        HttpResponse<String> empty = administrator.sends("api/accounts", "{\"roles\":[\"king\"]}");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("\"login\"", "\"name\"", "\"roles\"", "one or more of observer");
        added("noor", "observer");
        assertThat(administrator
                        .sends("api/accounts", account("noor", "observer"))
                        .body())
                .contains("one that is taken");
        assertThat(status("admin", "lock", "{\"locked\":true}")).isEqualTo(422);
        assertThat(send("admin", "roles", "{\"roles\":[\"analyst\"]}").body()).contains("Ask another administrator");
    }

    private JsonNode added(String login, String role) {
        HttpResponse<String> answer = administrator.sends("api/accounts", account(login, role));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String account(String login, String role) {
        return "{\"login\":\"" + login + "\",\"name\":\"Noor (made up)\",\"locale\":\"ar\",\"roles\":[\"" + role
                + "\"]}";
    }

    private String id(String login) {
        return desk.gate().accounts().find(new Login(login)).orElseThrow().id().toString();
    }

    private HttpResponse<String> send(String login, String what, String json) {
        return administrator.sends("api/accounts/" + id(login) + "/" + what, json);
    }

    private int status(String login, String what, String json) {
        return send(login, what, json).statusCode();
    }

    /** Comes in with a one-time password, and chooses one. */
    private static void enter(Visitor visitor, String login, String once) {
        assertThat(visitor.signIn(login, once)).isEqualTo("/");
        visitor.form("password", "password", Map.of("fresh", CHOSEN, "again", CHOSEN));
        assertThat(visitor.get("api/me").statusCode()).isEqualTo(200);
    }
}
