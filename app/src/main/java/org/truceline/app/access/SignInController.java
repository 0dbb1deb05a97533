package org.truceline.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.app.access.AuditEvent.Change;
import org.truceline.app.access.SignInWords.Word;
import org.truceline.store.account.Account;
import org.truceline.store.account.Credential;

/** The pages for coming in and for choosing a password. */
@RestController
class SignInController {

    private final Gate gate;
    private final Attempts attempts;
    private final Audit audit;

    SignInController(Gate gate, Attempts attempts, Audit audit) {
        this.gate = gate;
        this.attempts = attempts;
        this.audit = audit;
    }

    @GetMapping(value = "/login.css", produces = "text/css")
    Resource style() {
        return new ClassPathResource("login.css", SignInController.class);
    }

    @GetMapping(value = "/login", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> login(HttpServletRequest request) {
        SignInPage page = page(request, request.getLocale());
        return html(
                HttpStatus.OK,
                page.signIn(
                        message(request, page.words()),
                        gate.isDemonstration(),
                        gate.provider().isPresent()));
    }

    @GetMapping(value = "/password", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> password(HttpServletRequest request) {
        Account account = Visit.of(request).account();
        SignInPage page = page(request, account.naming().locale());
        return switch (account.credential()) {
            case Credential.Spent _ -> html(HttpStatus.OK, page.password(Optional.empty(), false));
            case Credential.Chosen _, Credential.OneTime _ ->
                html(HttpStatus.OK, page.password(Optional.empty(), true));
            case Credential.External _, Credential.None _ -> html(HttpStatus.OK, page.noPassword());
        };
    }

    @PostMapping(value = "/password", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> choose(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "current", defaultValue = "") String current,
            @RequestParam(name = "fresh", defaultValue = "") String fresh,
            @RequestParam(name = "again", defaultValue = "") String again) {
        Account account = Visit.of(request).account();
        SignInPage page = page(request, account.naming().locale());
        return switch (account.credential()) {
            case Credential.External _, Credential.None _ -> html(HttpStatus.CONFLICT, page.noPassword());
            case Credential.Spent _ -> choose(account, fresh, again, page, false, request, response);
            case Credential.OneTime(String hash, var _) ->
                proved(account, hash, current, request)
                        ? choose(account, fresh, again, page, true, request, response)
                        : refused(page, Word.WRONG_CURRENT);
            case Credential.Chosen(String hash) ->
                proved(account, hash, current, request)
                        ? choose(account, fresh, again, page, true, request, response)
                        : refused(page, Word.WRONG_CURRENT);
        };
    }

    /** Whether the current password was typed; wrong ones count as failed logins. */
    private boolean proved(Account account, String hash, String current, HttpServletRequest request) {
        String login = account.login().text();
        String address = Addresses.key(request.getRemoteAddr());
        if (attempts.wait(login, address).isPresent() || !gate.passwords().match(current, Optional.of(hash))) {
            attempts.failed(login, address);
            audit.record(new AuditEvent.SignInFailed(Optional.of(account.id()), AuditEvent.Why.WRONG_PASSWORD));
            return false;
        }
        return true;
    }

    private ResponseEntity<String> choose(
            Account account,
            String fresh,
            String again,
            SignInPage page,
            boolean current,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!fresh.equals(again)) {
            return html(
                    HttpStatus.BAD_REQUEST,
                    page.password(Optional.of(page.words().of(Word.DIFFERENT)), current));
        }
        Optional<PasswordRule.Weakness> weakness = PasswordRule.weakness(fresh, account.naming());
        if (weakness.isPresent()) {
            String told = page.words().of(weakness.get());
            return html(HttpStatus.BAD_REQUEST, page.password(Optional.of(told), current));
        }
        audit.record(new AuditEvent.AccountChanged(
                account.id(), Optional.of(account.id()), Change.PASSWORD_CHOSEN, "in the browser"));
        Account now = gate.accounts()
                .giveCredential(
                        account.id(), new Credential.Chosen(gate.passwords().hash(fresh)))
                .orElseThrow();
        stay(now, request, response);
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, "/")
                .build();
    }

    /** All other sessions of the account are over by its new stamp; this one goes on under a new id. */
    private static void stay(Account now, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SecurityContextImpl context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(Holder.of(now), null, List.of()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    private static ResponseEntity<String> refused(SignInPage page, Word why) {
        return html(
                HttpStatus.BAD_REQUEST, page.password(Optional.of(page.words().of(why)), true));
    }

    private static Optional<String> message(HttpServletRequest request, SignInWords words) {
        String wait = request.getParameter("wait");
        if (wait != null && wait.matches("[0-9]{1,5}")) {
            return Optional.of(words.of(Word.WAIT) + " " + wait);
        }
        return Optional.of(request.getParameterMap().keySet())
                .flatMap(told -> told.contains("refused")
                        ? Optional.of(Word.REFUSED)
                        : told.contains("out")
                                ? Optional.of(Word.OUT)
                                : told.contains("stale") ? Optional.of(Word.STALE) : Optional.empty())
                .map(words::of);
    }

    private SignInPage page(HttpServletRequest request, Locale usual) {
        if (!(request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken forgery)) {
            throw new IllegalStateException("a page was asked for outside the browsers' chain");
        }
        @Nullable String asked = request.getParameter("lang");
        return new SignInPage(
                SignInWords.in(asked == null ? usual : Locale.forLanguageTag(asked)), forgery, gate.isExercise());
    }

    private static ResponseEntity<String> html(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=utf-8"))
                .body(page);
    }
}
