package org.truceline.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session after {@link #IDLE} without a request, and after {@link #WHOLE} whatever. */
final class SessionAge extends OncePerRequestFilter {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration WHOLE = Duration.ofHours(12);

    private static final String BEGAN = SessionAge.class.getName() + ".began";
    private static final String SEEN = SessionAge.class.getName() + ".seen";

    private final InstantSource clock;

    SessionAge(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            Instant now = clock.instant();
            if (isOver(session, BEGAN, WHOLE, now) || isOver(session, SEEN, IDLE, now)) {
                session.invalidate();
            } else {
                session.setAttribute(SEEN, now);
            }
        }
        chain.doFilter(request, response);
    }

    /** A session's first mark is set by its first request after the login. */
    private static boolean isOver(HttpSession session, String mark, Duration most, Instant now) {
        if (session.getAttribute(mark) instanceof Instant since) {
            return Duration.between(since, now).compareTo(most) >= 0;
        }
        session.setAttribute(mark, now);
        return false;
    }
}
