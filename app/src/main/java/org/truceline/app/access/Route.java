package org.truceline.app.access;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One way into the server, and what it asks for.
 *
 * @param method GET stands for HEAD too
 * @param pattern as Spring writes it: {@code /api/findings/{id}}
 * @param mostBytes the longest body that is read
 * @param served by what
 */
public record Route(HttpMethod method, PathPattern pattern, Access access, long mostBytes, Served served) {

    /** The longest body of a form. */
    public static final long FORM = 16L << 10;

    /** The longest body with an incident to ask about. */
    public static final long INCIDENT = 64L << 10;

    /** The longest body of records that are entered at one stroke. */
    public static final long RECORDS = 2L << 20;

    /** The longest body with a mapping of a table. */
    public static final long MAPPING = 256L << 10;

    /** The longest table. */
    public static final long TABLE = 64L << 20;

    /** What answers. */
    public enum Served {
        /** A method of a controller. */
        METHOD,
        /** A filter, or the files of the page: Spring's mapping of methods does not list it. */
        ELSEWHERE
    }

    /** Reads without a body, answered by a method. */
    public static Route get(String pattern, Access access) {
        return new Route(HttpMethod.GET, parsed(pattern), access, 0, Served.METHOD);
    }

    /** Sends a body of at most {@code mostBytes}, answered by a method. */
    public static Route post(String pattern, Access access, long mostBytes) {
        return new Route(HttpMethod.POST, parsed(pattern), access, mostBytes, Served.METHOD);
    }

    Route elsewhere() {
        return new Route(method, pattern, access, mostBytes, Served.ELSEWHERE);
    }

    boolean isFor(HttpMethod asked) {
        return method.equals(asked) || (method.equals(HttpMethod.GET) && asked.equals(HttpMethod.HEAD));
    }

    boolean leadsTo(PathContainer path) {
        return pattern.matches(path);
    }

    private static PathPattern parsed(String pattern) {
        return PathPatternParser.defaultInstance.parse(pattern);
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
