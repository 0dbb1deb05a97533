package org.truceline.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what comes too fast: from one address, then by one session or token. */
final class Throttle extends OncePerRequestFilter {

    private static final int TOO_MANY_REQUESTS = 429;

    private final String cookie;
    private final Buckets addresses;
    private final Buckets holders;

    Throttle(InstantSource clock, String cookie, Pace pace) {
        this.cookie = cookie;
        this.addresses = new Buckets(clock, pace.addressAtOnce(), pace.addressPerSecond());
        this.holders = new Buckets(clock, pace.holderAtOnce(), pace.holderPerSecond());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = addresses
                .take(Addresses.key(request.getRemoteAddr()))
                .or(() -> holder(request).flatMap(holders::take));
        if (wait.isPresent()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    String.valueOf(wait.get().plusMillis(999).toSeconds()));
            Answers.message(response, TOO_MANY_REQUESTS, "Too many requests at once. Wait a moment, then go on.");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** What the request holds, known or not; as a number, so that no secret is kept. */
    private Optional<String> holder(HttpServletRequest request) {
        Optional<String> held = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .or(() -> Stream.ofNullable(request.getCookies())
                        .flatMap(Stream::of)
                        .filter(each -> each.getName().equals(cookie))
                        .map(Cookie::getValue)
                        .findFirst());
        return held.map(text -> Integer.toHexString(text.hashCode()) + "." + text.length());
    }
}
