package org.truceline.app.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever keeps the office running looks at in the morning, UTC; nothing of its records.
 *
 * @param unused one-time passwords that nobody has used
 * @param ending tokens that end within fourteen days, or have ended and were not revoked
 * @param checkpoint the last one that is kept here; null where there is none
 */
public record KeepingView(
        List<UnusedPassword> unused,
        List<EndingToken> ending,
        Attempts refused,
        @Nullable Kept checkpoint) {

    public KeepingView {
        unused = List.copyOf(unused);
        ending = List.copyOf(ending);
    }

    /** A one-time password, by its account; it is refused after {@code until}. */
    public record UnusedPassword(String login, Instant until) {}

    /** A program's token, by its account. */
    public record EndingToken(String login, String name, Instant expires) {}

    /**
     * Attempts to sign in that were refused within the last day.
     *
     * @param atLeast whether there may be more, in entries that were not looked through
     */
    public record Attempts(long number, boolean atLeast) {}

    /**
     * A checkpoint.
     *
     * @param covers the time of the last entry under it
     * @param since how many entries came after
     */
    public record Kept(Instant covers, long since) {}
}
