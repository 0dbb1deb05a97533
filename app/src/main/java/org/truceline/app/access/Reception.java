package org.truceline.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The first to see a request. Answers only under the names that the desk is known by, so that a page elsewhere cannot
 * reach it by making its own name point here, and adds the headers that keep a page to itself, and the one that marks an exercise.
 */
final class Reception extends OncePerRequestFilter {

    private static final String EVERYWHERE = "base-uri 'none'; frame-ancestors 'none'; form-action 'self'; ";
    private static final String DESK = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; connect-src 'self'; frame-src 'self'; worker-src 'self' blob:; "
            + EVERYWHERE;
    private static final String FORMS = "default-src 'none'; style-src 'self'; img-src 'self'; " + EVERYWHERE;

    /** What every answer of an exercise says, whatever it holds. */
    private static final String EXERCISE = "Truceline-Exercise";

    private final Set<String> names;
    private final boolean isExercise;

    Reception(Set<String> names, boolean isExercise) {
        this.names = Set.copyOf(names);
        this.isExercise = isExercise;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        boolean form = path.equals("/password") || path.startsWith("/login");
        response.setHeader("Content-Security-Policy", form ? FORMS : DESK);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
        if (isExercise) {
            response.setHeader(EXERCISE, "not real");
        }
        if (names.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
