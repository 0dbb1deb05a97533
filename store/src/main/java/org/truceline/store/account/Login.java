package org.truceline.store.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an account is typed in as, in one form whatever way it was typed: compatibility forms joined (NFKC), small
 * letters.
 *
 * @param text 1 to 64 letters and digits of any script, marks, dots, hyphens, underscores and at-signs
 */
public record Login(String text) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{N}._@-]{1,64}");

    private static final int LONGEST_TYPED = 256;

    public Login {
        if (!FORM.matcher(text).matches() || !text.equals(folded(text))) {
            throw new IllegalArgumentException("login: expected 1 to 64 letters, digits, dots, hyphens, underscores or"
                    + " at-signs, such as amina.k; found something else.");
        }
    }

    /** The login that was typed; throws {@link IllegalArgumentException} when it is none. */
    public static Login typed(String typed) {
        return new Login(folded(typed));
    }

    /** The login that was typed; empty when it is none. */
    public static Optional<Login> findTyped(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String folded = folded(typed);
        return FORM.matcher(folded).matches() ? Optional.of(new Login(folded)) : Optional.empty();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
