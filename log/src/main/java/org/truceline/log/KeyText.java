package org.truceline.log;

import java.util.UUID;

/** How an entry's key is written: lower-case hexadecimal digits, 8-4-4-4-12. */
public final class KeyText {

    private KeyText() {}

    /** The key; throws IllegalArgumentException when it is written otherwise. */
    public static UUID read(String text) {
        if (text.length() == 36) {
            UUID key = UUID.fromString(text);
            if (key.toString().equals(text)) {
                return key;
            }
        }
        throw new IllegalArgumentException(
                "key: expected lower-case hexadecimal digits, 8-4-4-4-12; found " + Shown.text(text));
    }
}
