package org.truceline.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.log.Digest;
import org.truceline.store.account.Token;

/**
 * What a program sends: {@code truceline_<id>_<secret>}, so that one that leaked is recognised. Never prints itself.
 *
 * @param secret 32 random bytes in base64url
 */
record TokenSecret(UUID id, String secret) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("truceline_([0-9a-f]{32})_([A-Za-z0-9_-]{43})");

    static TokenSecret make(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new TokenSecret(
                UUID.randomUUID(), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<TokenSecret> read(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches() ? Optional.of(new TokenSecret(id(parts.group(1)), parts.group(2))) : Optional.empty();
    }

    private static UUID id(String hex) {
        return new UUID(Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
    }

    /** What is given out, once. */
    String text() {
        return "truceline_" + id.toString().replace("-", "") + "_" + secret;
    }

    String hash() {
        return Digest.of(secret.getBytes(StandardCharsets.US_ASCII)).toString();
    }

    boolean isOf(Token token) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), token.secretHash().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "TokenSecret[" + id + "]";
    }
}
