package org.truceline.app.desk;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.app.access.Access;
import org.truceline.app.access.Permission;
import org.truceline.app.access.Role;
import org.truceline.app.access.Route;

/** The page that shows every route with who may take it. */
final class RoutesPage {

    private RoutesPage() {}

    static String of(List<Route> routes, BiPredicate<Role, Access> bySession, BiPredicate<Role, Route> byToken) {
        String roles = Stream.of(Role.values()).map(Role::word).collect(Collectors.joining(" | "));
        String rows = routes.stream()
                .map(route -> "| `" + route + "` | " + needs(route.access()) + " | " + anybody(route.access()) + " | "
                        + Stream.of(Role.values())
                                .map(role -> mark(bySession.test(role, route.access()), byToken.test(role, route)))
                                .collect(Collectors.joining(" | "))
                        + " | " + size(route) + " |")
                .collect(Collectors.joining("\n"));
        return """
                # Routes

                Every way into the server, and who may take it. Made from [Routes](../../app/src/main/java/org/truceline/app/access/Routes.java) and [Role](../../app/src/main/java/org/truceline/app/access/Role.java); a test asks each route as everybody, by session and by token, and compares. Do not edit: `./mvnw -pl app -am test -Dtest=RoutesTest -Dsurefire.failIfNoSpecifiedTests=false -Drenew=true`.

                ● by session and by token · ◐ by session only · – not. *Nobody* has not signed in: data answers 401, a page leads to the login. A token reaches data only, and has at most what it was given. The last column is the longest body that is read.

                | route | asks for | nobody | %s | body |
                |---|---|---|%s---|
                %s

                Anything that is not listed is refused.
                """.formatted(roles, "---|".repeat(Role.values().length), rows);
    }

    private static String needs(Access access) {
        return switch (access) {
            case Access.Anyone _ -> "nothing";
            case Access.SignedIn _ -> "an account";
            case Access.InSession _ -> "a session";
            case Access.Needs(Permission permission) -> "`" + permission.word() + "`";
            case Access.Nobody _ -> "the server itself";
        };
    }

    private static String anybody(Access access) {
        return access instanceof Access.Anyone ? "●" : "–";
    }

    private static String mark(boolean bySession, boolean byToken) {
        if (!bySession) {
            return "–";
        }
        return byToken ? "●" : "◐";
    }

    private static String size(Route route) {
        return route.mostBytes() == 0 ? "none" : String.format(Locale.ROOT, "%d KB", route.mostBytes() >> 10);
    }
}
