package org.truceline.app.access;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;

/** A request of somebody who is known was not let through; the message says what to do. */
final class Refused extends AccessDeniedException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** How it is answered. */
    enum Way {
        FORBIDDEN,
        PASSWORD_FIRST,
        UNKNOWN,
        OTHER_METHOD
    }

    private final Way way;
    private final String sentence;

    private Refused(Way way, String message) {
        super(message);
        this.way = way;
        this.sentence = message;
    }

    static Refused lacking(Permission permission) {
        return new Refused(
                Way.FORBIDDEN,
                "Your account may not " + permission.sentence() + ". Ask whoever manages accounts if you need to.");
    }

    static Refused notByToken() {
        return new Refused(
                Way.FORBIDDEN, "This is for a person at a session: a token reaches what is under /api only.");
    }

    static Refused passwordFirst() {
        return new Refused(Way.PASSWORD_FIRST, "Choose a password of your own first, at /password.");
    }

    static Refused noRoute(boolean byOtherMethod) {
        return byOtherMethod
                ? new Refused(Way.OTHER_METHOD, "This address does not take such a request.")
                : new Refused(Way.UNKNOWN, "There is nothing at this address.");
    }

    /** What to do, for a person. */
    String sentence() {
        return sentence;
    }

    Way way() {
        return way;
    }

    HttpStatus status() {
        return switch (way) {
            case FORBIDDEN, PASSWORD_FIRST -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case OTHER_METHOD -> HttpStatus.METHOD_NOT_ALLOWED;
        };
    }
}
