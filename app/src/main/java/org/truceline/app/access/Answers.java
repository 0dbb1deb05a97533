package org.truceline.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.AuthenticationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How somebody who is not let through is answered: data by a message in JSON, a page by the page to go to first. */
final class Answers {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Answers() {}

    /** The answer to somebody who is not known. */
    static void unknown(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        HttpSession session = request.getSession(false);
        if (why instanceof CredentialsExpiredException && session != null) {
            session.invalidate();
        }
        if (isPage(request)) {
            response.sendRedirect("/login");
        } else {
            message(response, HttpServletResponse.SC_UNAUTHORIZED, "Sign in first, at /login.");
        }
    }

    /** The answer to somebody who is known and may not. */
    static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof Refused refused) {
            if (refused.way() == Refused.Way.PASSWORD_FIRST && isPage(request)) {
                response.sendRedirect("/password");
            } else {
                message(response, refused.status().value(), refused.sentence());
            }
        } else if (request.getRequestURI().equals("/login")) {
            response.sendRedirect("/login?stale");
        } else {
            message(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    "This request did not come from a page of this desk. Load the page again and repeat it.");
        }
    }

    /** A message for a person, in JSON; the same as a problem, as routes of data tell what stands against a request. */
    static void message(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        ObjectNode body = JSON.createObjectNode().put("message", message);
        body.putArray("problems")
                .addObject()
                .putNull("record")
                .put("field", "")
                .put("why", why(status))
                .put("expected", "")
                .put("found", "")
                .put("remedy", message);
        response.getWriter().write(body.toString());
    }

    private static String why(int status) {
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND, HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "unknown";
            case HttpServletResponse.SC_UNAUTHORIZED, HttpServletResponse.SC_FORBIDDEN -> "forbidden";
            default -> "limit";
        };
    }

    /** Whether a browser asks for a page, not for data and not for a part of a page. */
    private static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean part = path.lastIndexOf('.') > path.lastIndexOf('/') && !path.endsWith(".html");
        return reads && !part && !Routes.isData(request);
    }
}
