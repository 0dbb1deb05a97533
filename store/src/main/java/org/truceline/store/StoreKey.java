package org.truceline.store;

import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.truceline.log.Bytes;

/**
 * The key of one encrypted store: half of what a passphrase and a salt are stretched to is for the pages of its file, the
 * other half for its file of keys.
 *
 * @param salt 16 bytes, with which the store's file begins
 */
record StoreKey(Passphrase passphrase, Bytes salt) {

    static final int SALT = 16;

    private static final int HALF = 32;

    private static final int TAG_BITS = 128;

    /** A new key under this passphrase. */
    static StoreKey fresh(Passphrase passphrase, RandomGenerator random) {
        return new StoreKey(passphrase, Bytes.random(SALT, random));
    }

    /** For SQLite's pages: a raw key, so that it stretches nothing at each connection. */
    String ofPages() {
        return "raw:" + half(0).toHex() + salt.toHex();
    }

    /** The bytes under the key of keys; {@code beside} is bound to them. */
    Bytes seal(Bytes plain, Bytes nonce, Bytes beside) {
        try {
            return Bytes.of(cipher(Cipher.ENCRYPT_MODE, nonce, beside).doFinal(plain.toArray()));
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** What was sealed so; empty when it was sealed under another key or altered. */
    Optional<Bytes> open(Bytes sealed, Bytes nonce, Bytes beside) {
        try {
            return Optional.of(
                    Bytes.of(cipher(Cipher.DECRYPT_MODE, nonce, beside).doFinal(sealed.toArray())));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private Cipher cipher(int mode, Bytes nonce, Bytes beside) throws GeneralSecurityException {
        SecretKey key = new SecretKeySpec(half(HALF).toArray(), "AES");
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce.toArray()));
        cipher.updateAAD(beside.toArray());
        return cipher;
    }

    private Bytes half(int from) {
        byte[] half = new byte[HALF];
        System.arraycopy(passphrase.stretched(salt).toArray(), from, half, 0, HALF);
        return Bytes.of(half);
    }

    private static AssertionError missing(GeneralSecurityException e) {
        return new AssertionError("every JDK has AES with GCM", e);
    }

    @Override
    public String toString() {
        return "the key of a store";
    }
}
