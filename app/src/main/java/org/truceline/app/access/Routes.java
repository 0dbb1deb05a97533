package org.truceline.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/**
 * Every route of the server with what it asks for: the one place. A route of a controller that is not here fails the
 * start ({@link RouteCheck}); a request for anything else is refused.
 */
public final class Routes {

    private static final Access ANYONE = new Access.Anyone();
    private static final Access SIGNED_IN = new Access.SignedIn();
    private static final Access IN_SESSION = new Access.InSession();

    private static final Routes DESK = new Routes(List.of(
            Route.get("/login", ANYONE),
            Route.post("/login", ANYONE, Route.FORM).elsewhere(),
            Route.get("/login.css", ANYONE),
            Route.get("/mark.svg", ANYONE).elsewhere(),
            Route.get("/oauth2/authorization/{provider}", ANYONE).elsewhere(),
            Route.get("/login/oauth2/code/{provider}", ANYONE).elsewhere(),
            Route.post("/logout", ANYONE, Route.FORM).elsewhere(),
            Route.get("/password", IN_SESSION),
            Route.post("/password", IN_SESSION, Route.FORM),
            Route.get("/api/me", SIGNED_IN),
            Route.get("/api/audit", needs(Permission.READ_AUDIT)),
            Route.get("/api/keeping", needs(Permission.MANAGE_ACCOUNTS)),
            Route.get("/api/accounts", needs(Permission.MANAGE_ACCOUNTS)),
            Route.post("/api/accounts", needs(Permission.MANAGE_ACCOUNTS), Route.FORM),
            Route.post("/api/accounts/{id}/password", needs(Permission.MANAGE_ACCOUNTS), Route.FORM),
            Route.post("/api/accounts/{id}/roles", needs(Permission.MANAGE_ACCOUNTS), Route.FORM),
            Route.post("/api/accounts/{id}/lock", needs(Permission.MANAGE_ACCOUNTS), Route.FORM),
            Route.get("/api/accounts/{id}/tokens", needs(Permission.MANAGE_ACCOUNTS)),
            Route.post("/api/accounts/{id}/tokens/revoke", needs(Permission.MANAGE_ACCOUNTS), Route.FORM),
            Route.get("/api/case", needs(Permission.SEE_ALL)),
            Route.get("/api/findings", needs(Permission.SEE_ALL)),
            Route.get("/api/findings/{id}", needs(Permission.SEE_ALL)),
            Route.get("/api/strip", needs(Permission.SEE_ALL)),
            Route.get("/api/map", needs(Permission.SEE_ALL)),
            Route.post("/api/records", SIGNED_IN, Route.RECORDS),
            Route.post("/api/disclosures", needs(Permission.PREPARE_RELEASE), Route.RECORDS),
            Route.get("/api/records", needs(Permission.SEE_OWN)),
            Route.get("/api/records/{id}", needs(Permission.SEE_OWN)),
            Route.post("/api/strokes/{stroke}/undo", needs(Permission.SEE_OWN), Route.FORM),
            Route.get("/api/incidents", needs(Permission.SEE_ALL)),
            Route.get("/api/incidents/{id}", needs(Permission.SEE_ALL)),
            Route.post("/api/incidents/merge", needs(Permission.MERGE_AND_SPLIT), Route.FORM),
            Route.post("/api/incidents/split", needs(Permission.MERGE_AND_SPLIT), Route.FORM),
            Route.get("/api/inbox", needs(Permission.SEE_ALL)),
            Route.get("/api/inbox/{report}", needs(Permission.SEE_ALL)),
            Route.post("/api/inbox/{report}/decisions", needs(Permission.DECIDE_PROPOSALS), Route.FORM),
            Route.get("/api/places", SIGNED_IN),
            Route.post("/api/places/read", SIGNED_IN, Route.FORM),
            Route.get("/api/words", SIGNED_IN),
            Route.get("/api/rubrics", needs(Permission.SEE_OWN)),
            Route.get("/api/today", needs(Permission.SEE_OWN)),
            Route.get("/api/search", needs(Permission.SEE_OWN)),
            Route.get("/api/agreement", needs(Permission.SEE_ALL)),
            Route.post("/api/ask", needs(Permission.SEE_ALL), Route.INCIDENT),
            Route.get("/api/sources", needs(Permission.SEE_ALL)),
            Route.post("/api/sources/{id}/identity", needs(Permission.READ_SEALED), Route.FORM),
            Route.get("/api/daily", needs(Permission.SEE_ALL)),
            Route.post("/api/daily", needs(Permission.PREPARE_RELEASE), Route.FORM),
            Route.get("/api/daily/{report}/progress", needs(Permission.SEE_ALL)),
            Route.post("/api/daily/{report}/cancel", needs(Permission.PREPARE_RELEASE), Route.FORM),
            Route.post("/api/daily/{report}/release", needs(Permission.APPROVE_RELEASE), Route.FORM),
            Route.get("/api/daily/{report}/page", needs(Permission.SEE_ALL)),
            Route.get("/api/daily/{report}/files/{name}", needs(Permission.SEE_ALL)),
            Route.get("/api/events", needs(Permission.SEE_OWN)),
            Route.post("/api/tables", needs(Permission.IMPORT), Route.TABLE),
            Route.post("/api/tables/{id}/layout", needs(Permission.IMPORT), Route.FORM),
            Route.post("/api/tables/{id}/check", needs(Permission.IMPORT), Route.MAPPING),
            Route.post("/api/tables/{id}/take", needs(Permission.IMPORT), Route.MAPPING),
            Route.post("/api/tables/{id}/differences", needs(Permission.IMPORT), Route.FORM),
            Route.get("/api/tables/{id}/refused.csv", needs(Permission.IMPORT)),
            Route.get("/api/tables/{id}/refused.xlsx", needs(Permission.IMPORT)),
            Route.get("/api/takings", needs(Permission.IMPORT)),
            Route.post("/api/takings/{stroke}/undo", needs(Permission.IMPORT), Route.FORM),
            Route.get("/api/mappings", needs(Permission.IMPORT)),
            Route.post("/api/mappings", needs(Permission.IMPORT), Route.MAPPING),
            Route.get("/api/export/observations.csv", needs(Permission.EXPORT)),
            Route.get("/api/export/observations.xlsx", needs(Permission.EXPORT)),
            Route.get("/api/export/claims.csv", needs(Permission.EXPORT)),
            Route.get("/api/export/claims.xlsx", needs(Permission.EXPORT)),
            Route.get("/api/changes", needs(Permission.SEE_OWN)),
            Route.post("/api/changes/decisions", needs(Permission.DECIDE_PROPOSALS), Route.RECORDS),
            Route.get("/error", new Access.Nobody()),
            Route.get("/**", SIGNED_IN).elsewhere()));

    private final List<Route> all;

    /** What a request for a path without anything that varies takes, by method and path. */
    private final Map<String, Route> plain = new HashMap<>();

    private Routes(List<Route> all) {
        this.all = List.copyOf(all);
        for (Route route : all) {
            String path = route.pattern().getPatternString();
            if (!route.pattern().hasPatternSyntax()) {
                leadingTo(path, among -> among.isFor(route.method()))
                        .findFirst()
                        .ifPresent(first -> plain.put(plain(route.method().name(), path), first));
            }
        }
    }

    private static String plain(String method, String path) {
        return method + " " + path;
    }

    /** All in order; the first one that fits decides. */
    public List<Route> all() {
        return all;
    }

    /** Those of the desk. */
    public static Routes desk() {
        return DESK;
    }

    /** These after {@code first}. */
    public Routes after(Route... first) {
        return new Routes(Stream.concat(Stream.of(first), all.stream()).toList());
    }

    /** The route that a request takes; empty when there is none. Data is under /api only where a row says so. */
    Optional<Route> find(HttpServletRequest request) {
        Route known = plain.get(plain(request.getMethod(), path(request)));
        if (known != null) {
            return Optional.of(known);
        }
        HttpMethod method = HttpMethod.valueOf(request.getMethod());
        return leadingTo(path(request), route -> route.isFor(method)).findFirst();
    }

    /** Whether the path is a route by another method. */
    boolean isByOtherMethod(HttpServletRequest request) {
        return leadingTo(path(request), _ -> true).findFirst().isPresent();
    }

    private Stream<Route> leadingTo(String asked, Predicate<Route> among) {
        PathContainer path = PathContainer.parsePath(asked);
        boolean data = isData(asked);
        return all.stream()
                .filter(among)
                .filter(route -> !data || !route.pattern().getPatternString().equals("/**"))
                .filter(route -> route.leadsTo(path));
    }

    /** Whether the request is for data, not for a page. */
    static boolean isData(HttpServletRequest request) {
        return isData(path(request));
    }

    private static boolean isData(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static Access needs(Permission permission) {
        return new Access.Needs(permission);
    }
}
