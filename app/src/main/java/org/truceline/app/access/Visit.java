package org.truceline.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.truceline.store.account.Account;

/**
 * Who asks, by what, and what that allows at this moment. A controller takes it from the request.
 *
 * @param permissions those of the account's roles, for a token only what that was given
 */
public record Visit(Account account, Means means, Set<Permission> permissions) {

    private static final String ATTRIBUTE = Visit.class.getName();

    /** How somebody came in. */
    public enum Means {
        SESSION,
        TOKEN
    }

    public Visit {
        permissions = Set.copyOf(permissions);
    }

    /** Who asks; throws {@link IllegalStateException} on a route that anyone may take. */
    public static Visit of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Visit visit) {
            return visit;
        }
        throw new IllegalStateException("This route asks nobody who he is; give it another access in Routes.");
    }

    void noteIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Whether it may do this. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
