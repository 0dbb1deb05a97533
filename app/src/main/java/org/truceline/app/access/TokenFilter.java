package org.truceline.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import org.truceline.store.account.Token;

/** Lets a program in by {@code Authorization: Bearer …}, for this request only. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Gate gate;
    private final Audit audit;

    TokenFilter(Gate gate, Audit audit) {
        this.gate = gate;
        this.audit = audit;
    }

    /** Whether the request is for the chain of tokens: it says something of authorization, whatever that is. */
    static boolean isMeantBy(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<TokenAuthentication> known = authentication(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (known.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            Answers.message(
                    response, HttpServletResponse.SC_UNAUTHORIZED, "This token is not known, or no longer good.");
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(known.get()));
        chain.doFilter(request, response);
    }

    private Optional<TokenAuthentication> authentication(String header) {
        if (!header.startsWith(SCHEME)) {
            return Optional.empty();
        }
        return TokenSecret.read(header.substring(SCHEME.length()))
                .flatMap(secret -> gate.tokens().find(secret.id()).filter(held -> secret.isOf(held.token())))
                .filter(held -> gate.clock().instant().isBefore(held.token().expires()))
                .filter(held -> !held.account().disabled())
                .map(held -> {
                    noteDay(held.token());
                    return new TokenAuthentication(held.account(), held.token().permissions());
                });
    }

    private void noteDay(Token token) {
        LocalDate today = LocalDate.ofInstant(gate.clock().instant(), ZoneOffset.UTC);
        if (!token.lastUsed().equals(Optional.of(today))) {
            audit.record(new AuditEvent.TokenUsed(token.account(), token.id()));
            gate.tokens().usedOn(token.id(), today);
        }
    }
}
