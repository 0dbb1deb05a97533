package org.truceline.store;

import java.security.GeneralSecurityException;
import java.security.spec.KeySpec;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.truceline.log.Bytes;

/** What opens an encrypted store. Never prints itself. */
public final class Passphrase {

    /** A new one has at least so many characters: whoever has the file may try billions of short ones. */
    public static final int LEAST = 15;

    /** As OWASP's cheat sheet on storing passwords asks for of this function, read in 2025. */
    private static final int ROUNDS = 210_000;

    private static final int BITS = 512;

    private final String text;

    private final Map<Bytes, Bytes> stretched = new ConcurrentHashMap<>();

    private Passphrase(String text) {
        this.text = text;
    }

    /** The one that somebody tells to open a store. */
    public static Passphrase of(String text) {
        return new Passphrase(text);
    }

    /** A new one; throws IllegalArgumentException where it is too short. */
    public static Passphrase chosen(String text) {
        if (text.codePointCount(0, text.length()) < LEAST) {
            throw new IllegalArgumentException("passphrase: expected at least " + LEAST
                    + " characters; found fewer. Take six words or more that do not belong together.");
        }
        return new Passphrase(text);
    }

    /** 64 bytes that follow from it and from the salt, and take long to find; the same ones are found once. */
    Bytes stretched(Bytes salt) {
        return stretched.computeIfAbsent(salt, this::stretch);
    }

    private Bytes stretch(Bytes salt) {
        KeySpec asked = new PBEKeySpec(text.toCharArray(), salt.toArray(), ROUNDS, BITS);
        try {
            return Bytes.of(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(asked)
                    .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every JDK has PBKDF2 with HMAC-SHA512", e);
        }
    }

    @Override
    public String toString() {
        return "a passphrase";
    }
}
