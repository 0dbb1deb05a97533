package org.truceline.store.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a program comes in with, on behalf of an account.
 *
 * @param id random; no secret
 * @param name what the holder calls it, unique in the account
 * @param secretHash SHA-256 of the secret, hex. The secret is 32 random bytes, so that nothing slower is needed
 * @param permissions names of what it may do at most; it may never do more than its account
 * @param expires from then on it is refused
 * @param lastUsed the last day (UTC) on which it came in
 */
public record Token(
        UUID id,
        UUID account,
        String name,
        String secretHash,
        Set<String> permissions,
        Instant expires,
        Optional<LocalDate> lastUsed) {

    public Token {
        permissions = Set.copyOf(permissions);
    }

    @Override
    public String toString() {
        return "Token[" + id + "]";
    }
}
