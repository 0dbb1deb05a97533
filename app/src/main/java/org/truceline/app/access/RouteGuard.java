package org.truceline.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.truceline.store.account.Account;
import org.truceline.store.account.Accounts;
import org.truceline.store.account.Credential;

/**
 * Asks for each request what its route needs, of the account as it is at this moment; of a program's, as it was found when the
 * request came in. A token reaches data only.
 */
final class RouteGuard implements AuthorizationManager<RequestAuthorizationContext> {

    private final Routes routes;
    private final Accounts accounts;

    RouteGuard(Routes routes, Accounts accounts) {
        this.routes = routes;
        this.accounts = accounts;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        Optional<Route> route = routes.find(request);
        if (authentication.get() instanceof TokenAuthentication && !Routes.isData(request)) {
            throw Refused.notByToken();
        }
        if (route.map(Route::access).orElseGet(Access.SignedIn::new) instanceof Access.Anyone) {
            return new AuthorizationDecision(true);
        }
        Visit visit = visit(authentication.get());
        visit.noteIn(request);
        Access access = route.map(Route::access).orElseThrow(() -> Refused.noRoute(routes.isByOtherMethod(request)));
        mayEnter(visit, access);
        return new AuthorizationDecision(true);
    }

    private static void mayEnter(Visit visit, Access access) {
        boolean unchosen =
                visit.account().credential() instanceof Credential.Spent && visit.means() == Visit.Means.SESSION;
        switch (access) {
            case Access.Anyone _, Access.InSession _ -> {}
            case Access.SignedIn _ -> {
                if (unchosen) {
                    throw Refused.passwordFirst();
                }
            }
            case Access.Needs(Permission permission) -> {
                if (unchosen) {
                    throw Refused.passwordFirst();
                }
                if (!visit.may(permission)) {
                    throw Refused.lacking(permission);
                }
            }
            case Access.Nobody _ -> throw Refused.noRoute(false);
        }
    }

    private Visit visit(@Nullable Authentication authentication) {
        if (authentication instanceof TokenAuthentication token) {
            Account account = token.account();
            return new Visit(account, Visit.Means.TOKEN, within(Role.permissions(account.roles()), token));
        }
        if (authentication == null || !(authentication.getPrincipal() instanceof Who who)) {
            throw new InsufficientAuthenticationException("nobody signed in");
        }
        Account account = accounts.find(who.account())
                .filter(now -> !now.disabled() && now.stamp() == who.stamp())
                .orElseThrow(() -> new CredentialsExpiredException("the account was changed"));
        return new Visit(account, Visit.Means.SESSION, Role.permissions(account.roles()));
    }

    private static Set<Permission> within(Set<Permission> allowed, TokenAuthentication token) {
        return allowed.stream()
                .filter(token::reaches)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }
}
