package org.truceline.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads no more of a body than its route allows, whatever its head claims, and waits for none that trickles in. */
final class BodyLimit extends OncePerRequestFilter {

    private final Routes routes;
    private final Pace.OfBody pace;

    BodyLimit(Routes routes, Pace.OfBody pace) {
        this.routes = routes;
        this.pace = pace;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = routes.find(request).map(Route::mostBytes).orElse(0L);
        if (request.getContentLengthLong() > most) {
            refuse(response, BodyRefused.tooLong(most));
            return;
        }
        Bounded bounded = new Bounded(request, most, pace);
        try {
            chain.doFilter(isForm(request) ? FormRequest.read(bounded) : bounded, response);
        } catch (BodyRefused refused) {
            refuse(response, refused);
        }
        if (bounded.isTooSlow()) {
            // The server closes the connection on this one; otherwise it would wait for the rest, to throw it away.
            response.flushBuffer();
            throw new ClientAbortException("a body came too slowly");
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static void refuse(HttpServletResponse response, BodyRefused refused) throws IOException {
        response.setHeader("Connection", "close");
        Answers.message(response, refused.status().value(), String.valueOf(refused.getMessage()));
    }

    private static final class Bounded extends HttpServletRequestWrapper {
        private final long most;
        private final Pace.OfBody pace;
        private @Nullable CountedBody body;

        Bounded(HttpServletRequest request, long most, Pace.OfBody pace) {
            super(request);
            this.most = most;
            this.pace = pace;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            body = new CountedBody(super.getInputStream(), most, pace);
            return body;
        }

        boolean isTooSlow() {
            return body != null && body.isTooSlow();
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String told = getCharacterEncoding();
            Charset charset = told == null ? StandardCharsets.UTF_8 : Charset.forName(told);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }
}
