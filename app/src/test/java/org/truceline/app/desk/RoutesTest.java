package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.truceline.app.Repository;
import org.truceline.app.access.Access;
import org.truceline.app.access.AccountKeeping;
import org.truceline.app.access.DemoAccounts;
import org.truceline.app.access.Gate;
import org.truceline.app.access.Permission;
import org.truceline.app.access.Role;
import org.truceline.app.access.Route;
import org.truceline.app.access.Routes;
import org.truceline.notation.FaultyInput;
import org.truceline.store.account.Account;

/**
 * Asks every route as everybody. The routes come from Spring's own mapping and from the table's rows that filters and
 * files answer; what is expected comes from the table of roles. Writes {@code docs/reference/routes.md}: renewed with
 * {@code -Drenew=true}, as {@link SchemaTest} tells.
 */
class RoutesTest {

    private static final Path PAGE = Repository.root().resolve("docs/reference/routes.md");
    private static final int NOT_LET_IN = 401;
    private static final int MAY_NOT = 403;

    private static final Map<Role, String> TOKENS = new EnumMap<>(Role.class);
    private static IdlibDesk desk;

    @BeforeAll
    static void start() throws FaultyInput {
        desk = IdlibDesk.start();
        Gate gate = desk.gate();
        AccountKeeping keeping = new AccountKeeping(gate, new SecureRandom());
        for (Role role : Role.values()) {
            Account account = gate.accounts().find(DemoAccounts.login(role)).orElseThrow();
            TOKENS.put(role, keeping.giveToken(account, "all", EnumSet.allOf(Permission.class), Duration.ofDays(1)));
        }
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void every_route_that_spring_maps_has_a_row() {
        Set<String> rows = Routes.desk().all().stream().map(Route::toString).collect(Collectors.toSet());
        assertThat(mapped()).isNotEmpty().allMatch(rows::contains);
    }

    @Test
    void data_is_refused_to_anybody_and_pages_lead_to_the_login() {
        Visitor anybody = desk.anybody();
        for (Route route : asked()) {
            HttpResponse<?> answer = ask(anybody, route);
            String to = Visitor.sentTo(answer);
            if (route.access() instanceof Access.Anyone) {
                assertThat(answer.statusCode()).as("%s", route).isNotIn(NOT_LET_IN, MAY_NOT);
            } else if (path(route).startsWith("api/") || route.method().equals(HttpMethod.POST)) {
                assertThat(answer.statusCode()).as("%s", route).isEqualTo(NOT_LET_IN);
            } else {
                assertThat(to).as("%s", route).isEqualTo("/login");
            }
        }
    }

    @Test
    void every_role_is_let_through_where_the_table_says_so_by_session_and_by_token_and_nowhere_else() {
        List<String> differences = new ArrayList<>();
        for (Role role : Role.values()) {
            Visitor reader = desk.signedIn(role);
            for (Route route : asked()) {
                boolean staysIn =
                        route.method().equals(HttpMethod.GET) || path(route).startsWith("api/");
                HttpResponse<?> bySession = ask(staysIn ? reader : desk.signedIn(role), route);
                note(differences, role, route, "session", bySession, mayBySession(role, route.access()));
                HttpResponse<?> byToken = askByToken(TOKENS.getOrDefault(role, "none"), route);
                note(differences, role, route, "token", byToken, mayByToken(role, route));
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void page_of_routes_is_what_the_table_says() throws Exception {
        String now = RoutesPage.of(asked(), RoutesTest::mayBySession, RoutesTest::mayByToken);
        if (Boolean.getBoolean("renew")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, now);
        }
        assertThat(PAGE).hasContent(now);
    }

    private static void note(
            List<String> differences, Role role, Route route, String means, HttpResponse<?> answer, boolean may) {
        boolean through = answer.statusCode() != NOT_LET_IN
                && answer.statusCode() != MAY_NOT
                && !Visitor.sentTo(answer).equals("/login")
                && !(route.access() instanceof Access.Nobody && answer.statusCode() == 404);
        if (through != may) {
            differences.add(role + " by " + means + " at " + route + ": expected " + (may ? "" : "not ")
                    + "to be let through; found " + answer.statusCode());
        }
    }

    static boolean mayBySession(Role role, Access access) {
        return switch (access) {
            case Access.Anyone _, Access.SignedIn _, Access.InSession _ -> true;
            case Access.Needs(Permission permission) -> role.permissions().contains(permission);
            case Access.Nobody _ -> false;
        };
    }

    static boolean mayByToken(Role role, Route route) {
        return path(route).startsWith("api/")
                && switch (route.access()) {
                    case Access.Anyone _, Access.SignedIn _ -> true;
                    case Access.InSession _, Access.Nobody _ -> false;
                    case Access.Needs(Permission permission) ->
                        role.permissions().contains(permission) && !permission.isInPerson();
                };
    }

    /** The table's rows for what Spring maps, then those that filters and files answer. */
    private static List<Route> asked() {
        Set<String> mapped = mapped();
        return Routes.desk().all().stream()
                .filter(route -> mapped.contains(route.toString()) || route.served() == Route.Served.ELSEWHERE)
                .toList();
    }

    private static Set<String> mapped() {
        return desk.server().context().getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(pattern -> methods(info.getMethodsCondition().getMethods().stream()
                                        .map(Enum::name))
                                .map(method -> method + " " + pattern)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> methods(Stream<String> told) {
        List<String> methods = told.toList();
        return methods.isEmpty() ? Stream.of("GET") : methods.stream();
    }

    private static HttpResponse<?> ask(Visitor visitor, Route route) {
        return route.method().equals(HttpMethod.GET)
                ? visitor.knock(HttpRequest.newBuilder(URI.create(desk.address() + path(route))))
                : visitor.script(route.method().name(), path(route));
    }

    private static HttpResponse<?> askByToken(String token, Route route) {
        return desk.anybody()
                .knock(HttpRequest.newBuilder(URI.create(desk.address() + path(route)))
                        .header("Authorization", "Bearer " + token)
                        .method(route.method().name(), HttpRequest.BodyPublishers.noBody()));
    }

    private static String path(Route route) {
        return route.pattern()
                .getPatternString()
                .substring(1)
                .replace("{id}", "none")
                .replace("{report}", "none")
                .replace("{stroke}", "none")
                .replace("{name}", "none")
                .replace("{provider}", "none")
                .replace("**", "");
    }
}
