package org.truceline.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
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
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads no more of a body than its route allows, whatever its head claims. */
final class BodyLimit extends OncePerRequestFilter {

    private final Routes routes;

    BodyLimit(Routes routes) {
        this.routes = routes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = routes.find(request).map(Route::mostBytes).orElse(0L);
        if (request.getContentLengthLong() > most) {
            refuse(response, most);
            return;
        }
        try {
            chain.doFilter(new Bounded(request, most), response);
        } catch (TooLong _) {
            refuse(response, most);
        }
    }

    private static void refuse(HttpServletResponse response, long most) throws IOException {
        response.setHeader("Connection", "close");
        Answers.message(
                response,
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                "The body: expected at most " + most + " bytes; found more.");
    }

    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Bounded extends HttpServletRequestWrapper {
        private final long most;

        Bounded(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), most);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String told = getCharacterEncoding();
            Charset charset = told == null ? StandardCharsets.UTF_8 : Charset.forName(told);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream in;
        private long left;

        Counted(ServletInputStream in, long most) {
            this.in = in;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            count(read);
            return read;
        }

        private void count(int read) throws TooLong {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new TooLong();
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
