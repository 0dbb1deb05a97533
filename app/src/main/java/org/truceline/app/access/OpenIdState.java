package org.truceline.app.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What was asked of the provider, kept until its answer comes: here and not in a session, because the session's strict
 * cookie does not come with an answer from another site. A cookie of its own binds it to the browser for five minutes.
 */
final class OpenIdState implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String COOKIE = "truceline-openid";
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int MOST = 1_000;

    private final InstantSource clock;
    private final boolean secure;
    private final Map<String, Asked> asked = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Asked> eldest) {
            return size() > MOST;
        }
    };

    OpenIdState(InstantSource clock, boolean secure) {
        this.clock = clock;
        this.secure = secure;
    }

    @Override
    public synchronized @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return cookie(request)
                .map(asked::get)
                .filter(each -> clock.instant().isBefore(each.until()))
                .map(Asked::what)
                .filter(what -> String.valueOf(what.getState()).equals(request.getParameter("state")))
                .orElse(null);
    }

    @Override
    public synchronized void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest what, HttpServletRequest request, HttpServletResponse response) {
        if (what != null) {
            String key = UUID.randomUUID().toString();
            asked.put(key, new Asked(what, clock.instant().plus(LIFE)));
            addCookie(response, key, LIFE);
        }
    }

    @Override
    public synchronized @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest what = loadAuthorizationRequest(request);
        cookie(request).ifPresent(asked::remove);
        addCookie(response, "", Duration.ZERO);
        return what;
    }

    private void addCookie(HttpServletResponse response, String value, Duration life) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/login/oauth2")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(each -> each.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private record Asked(OAuth2AuthorizationRequest what, Instant until) {}
}
