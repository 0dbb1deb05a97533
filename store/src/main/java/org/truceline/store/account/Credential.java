package org.truceline.store.account;

import java.time.Instant;

/** How an account proves itself. None prints what it holds. */
public sealed interface Credential {

    /** A password that its holder chose, as the encoder hashed it. */
    record Chosen(String hash) implements Credential {
        @Override
        public String toString() {
            return "Chosen[]";
        }
    }

    /** A password that was given out: good for one login, and not after {@code until}. */
    record OneTime(String hash, Instant until) implements Credential {
        @Override
        public String toString() {
            return "OneTime[until=" + until + "]";
        }
    }

    /** A one-time password was used and no other one chosen yet: no login, only the session that it opened. */
    record Spent() implements Credential {}

    /** Somebody else vouches: the subject, as the issuer of its tokens calls it. */
    record External(String issuer, String subject) implements Credential {}

    /** None at all: made up for a demonstration. */
    record None() implements Credential {}
}
