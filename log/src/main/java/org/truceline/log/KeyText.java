package org.truceline.log;

import java.util.UUID;

/** How an entry's key is written: lower-case hexadecimal digits, 8-4-4-4-12. */
public final class KeyText {

    private KeyText() {}

    /** The key itself; throws IllegalArgumentException for versions 3 and 5, which are digests of names. */
    static UUID check(UUID key) {
        if (key.version() == 3 || key.version() == 5) {
            throw new IllegalArgumentException("key: expected a random UUID; found one of version " + key.version()
                    + ", a digest of a name. It would outlive the payload and betray it.");
        }
        return key;
    }

    /** The key; throws IllegalArgumentException when it is written otherwise. */
    public static UUID read(String text) {
        if (text.length() == 36) {
            UUID key = UUID.fromString(text);
            if (key.toString().equals(text)) {
                return check(key);
            }
        }
        throw new IllegalArgumentException(
                "key: expected lower-case hexadecimal digits, 8-4-4-4-12; found " + Shown.text(text));
    }
}
