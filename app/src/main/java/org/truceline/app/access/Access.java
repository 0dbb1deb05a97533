package org.truceline.app.access;

/** What a route asks of whoever comes. */
public sealed interface Access {

    /** Nothing. */
    record Anyone() implements Access {}

    /** An account. */
    record SignedIn() implements Access {}

    /** A session, even of an account that has yet to choose its password. Not for data, so not for tokens. */
    record InSession() implements Access {}

    /** An account with this permission; by token only where that is given to tokens. */
    record Needs(Permission permission) implements Access {}

    /** Comes from within the server only. */
    record Nobody() implements Access {}
}
