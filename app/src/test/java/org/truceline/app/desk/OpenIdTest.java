package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.truceline.app.access.Gate;
import org.truceline.app.access.OpenIdProvider;
import org.truceline.app.access.Role;
import org.truceline.app.access.StartRefused;
import org.truceline.notation.FaultyInput;
import org.truceline.store.account.Account;
import org.truceline.store.account.Login;

/** Coming in by somebody else's word: Spring's own authorization server, started here. */
class OpenIdTest {

    private static MadeUpProvider provider;
    private static IdlibDesk desk;

    @BeforeAll
    static void start() throws FaultyInput {
        provider = new MadeUpProvider();
        desk = IdlibDesk.start(setting(provider.issuer()));
        provider.know(desk.address());
    }

    @AfterAll
    static void stop() {
        desk.close();
        provider.close();
    }

    @Test
    void somebody_in_a_mapped_group_comes_in_with_its_role_and_the_strict_cookie_is_not_needed_on_the_way() {
        Visitor visitor = desk.anybody();
        assertThat(visitor.get("login").body()).contains("/oauth2/authorization/office");
        HttpResponse<String> answer = comeBack(visitor, MadeUpProvider.MONITOR);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("http-equiv=refresh");
        assertThat(answer.headers().allValues("Set-Cookie").toString()).contains("SameSite=Strict");
        assertThat(visitor.get("api/me").body())
                .contains("\"login\":\"" + MadeUpProvider.MONITOR + "\"")
                .contains("\"roles\":[\"analyst\"]");
        assertThat(visitor.get("api/case").statusCode()).isEqualTo(200);
        assertThat(visitor.get("password").body()).contains("no password here");
    }

    @Test
    void somebody_in_no_mapped_group_comes_in_and_may_do_nothing() {
        Visitor visitor = desk.anybody();
        assertThat(comeBack(visitor, MadeUpProvider.STRANGER).statusCode()).isEqualTo(200);
        assertThat(visitor.get("api/me").body()).contains("\"roles\":[]").contains("\"permissions\":[]");
        assertThat(visitor.get("api/case").statusCode()).isEqualTo(403);
    }

    @Test
    void roles_are_those_that_the_provider_says_at_each_login_and_a_disabled_account_stays_out() {
        Visitor visitor = desk.anybody();
        comeBack(visitor, MadeUpProvider.MONITOR);
        Account account =
                desk.gate().accounts().find(Login.typed(MadeUpProvider.MONITOR)).orElseThrow();
        desk.gate().accounts().giveRoles(account.id(), Set.of("administrator"));
        assertThat(visitor.get("api/me").statusCode()).isEqualTo(401);
        comeBack(visitor, MadeUpProvider.MONITOR);
        assertThat(visitor.get("api/me").body()).contains("\"roles\":[\"analyst\"]");
        desk.gate().accounts().disable(account.id(), true);
        assertThat(Visitor.sentTo(comeBack(desk.anybody(), MadeUpProvider.MONITOR)))
                .isEqualTo("/login?refused");
        desk.gate().accounts().disable(account.id(), false);
    }

    @Test
    void answer_that_another_browser_asked_for_is_refused() {
        Visitor asked = desk.anybody();
        Visitor other = desk.anybody();
        String back = answeredTo(asked, MadeUpProvider.MONITOR);
        assertThat(Visitor.sentTo(other.get(back))).isEqualTo("/login?refused");
        assertThat(other.get("api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void password_form_does_not_let_in_who_has_no_password() {
        comeBack(desk.anybody(), MadeUpProvider.MONITOR);
        assertThat(desk.anybody().signIn(MadeUpProvider.MONITOR, "")).isEqualTo("/login?refused");
    }

    @Test
    void issuer_that_does_not_describe_itself_is_told_in_a_sentence() {
        assertThatThrownBy(() -> IdlibDesk.start(setting("http://127.0.0.1:9")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--oidc-issuer: expected a provider that describes itself");
    }

    private static IdlibDesk.Setting setting(String issuer) {
        OpenIdProvider told = new OpenIdProvider(
                URI.create(issuer),
                MadeUpProvider.CLIENT,
                MadeUpProvider.SECRET,
                "groups",
                Map.of("monitors", Role.ANALYST));
        return new IdlibDesk.Setting()
                .gate(of -> new Gate(
                        of.accounts(),
                        of.tokens(),
                        of.passwords(),
                        of.store(),
                        of.clock(),
                        Gate.Sort.OFFICE,
                        Optional.of(told)));
    }

    /** Goes to the provider, signs in there and comes back, as a browser does: without the desk's strict cookie. */
    private static HttpResponse<String> comeBack(Visitor visitor, String name) {
        String back = answeredTo(visitor, name);
        visitor.forget("truceline");
        return visitor.get(back);
    }

    /** The route of the desk that the provider sends the browser back to. */
    private static String answeredTo(Visitor visitor, String name) {
        String asked = visitor.get("oauth2/authorization/office")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String question = asked.substring(provider.issuer().length() + 1);
        Visitor there = new Visitor(provider.issuer() + "/");
        there.get(question);
        there.form("login", "login", Map.of("username", name, "password", MadeUpProvider.PASSWORD));
        String back = there.get(question).headers().firstValue("Location").orElseThrow();
        return back.substring(desk.address().length());
    }
}
