package org.truceline.store.account;

import java.io.Serial;

/** Another account has this login already. */
public final class LoginTaken extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Says so and what to do. */
    public LoginTaken(Login login) {
        super("login: expected one that no account has; found \"" + login + "\". Choose another.", null, false, false);
    }
}
