package org.truceline.app.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.truceline.store.account.Account;

/**
 * What a password has to be: 12 to 200 characters, none of a short list of those that are tried first, not the login or
 * the name. Nothing about kinds of characters.
 */
public final class PasswordRule {

    /** The least number of characters (code points). */
    public static final int SHORTEST = 12;

    /** The greatest number of characters (code points). */
    public static final int LONGEST = 200;

    private static final Set<String> REFUSED = refused();

    private PasswordRule() {}

    /** Why this one is not taken. */
    public enum Weakness {
        TOO_SHORT,
        TOO_LONG,
        TRIED_FIRST,
        LIKE_THE_LOGIN
    }

    /** What is wrong with {@code password} for this account; empty when nothing is. */
    public static Optional<Weakness> weakness(String password, Account.Naming naming) {
        int length = password.codePointCount(0, password.length());
        String folded = fold(password);
        if (length < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        if (REFUSED.contains(folded) || folded.chars().distinct().count() < 4) {
            return Optional.of(Weakness.TRIED_FIRST);
        }
        return isLike(folded, naming) ? Optional.of(Weakness.LIKE_THE_LOGIN) : Optional.empty();
    }

    /** A login of three letters or fewer stands in too many good passwords to count. */
    private static boolean isLike(String folded, Account.Naming naming) {
        String login = fold(naming.login().text());
        return (login.length() > 3 && folded.contains(login)) || folded.equals(fold(naming.displayName()));
    }

    /** The weakness as a sentence for the command line. */
    public static String sentence(Weakness weakness) {
        return switch (weakness) {
            case TOO_SHORT -> "password: expected at least " + SHORTEST + " characters; found fewer. Take a sentence.";
            case TOO_LONG -> "password: expected at most " + LONGEST + " characters; found more.";
            case TRIED_FIRST -> "password: expected one that is not tried first by those who guess; found one that is.";
            case LIKE_THE_LOGIN -> "password: expected one without the login or the name in it; found it there.";
        };
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
    }

    private static Set<String> refused() {
        try (InputStream in = PasswordRule.class.getResourceAsStream("refused-passwords.txt")) {
            if (in == null) {
                throw new IllegalStateException("refused-passwords.txt is missing beside PasswordRule.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(PasswordRule::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
