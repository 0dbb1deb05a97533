package org.truceline.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of sealed contents, K on the page of the format. It never stands in a log: once it is destroyed, every copy of
 * what was sealed under it is unreadable. It does not print itself.
 */
public final class SealKey {

    private static final int LENGTH = 32;

    private static final int TAG_BITS = 128;

    private static final byte[] LABEL = "truceline-key-1".getBytes(StandardCharsets.UTF_8);

    private final Bytes secret;

    private final Seal seal;

    private SealKey(Bytes secret) {
        this.secret = secret;
        this.seal = new Seal(Digest.of(LABEL, secret.toArray()));
    }

    /** A new key, as hard to guess as the generator is: outside tests a {@link java.security.SecureRandom}. */
    public static SealKey from(RandomGenerator random) {
        return new SealKey(Bytes.random(LENGTH, random));
    }

    /** The key of these 32 bytes; throws IllegalArgumentException when they are more or fewer. */
    public static SealKey of(Bytes secret) {
        if (secret.length() != LENGTH) {
            throw new IllegalArgumentException("seal key: expected 32 bytes; found " + secret);
        }
        return new SealKey(secret);
    }

    /** What is told of it. */
    public Seal seal() {
        return seal;
    }

    /** Its bytes, for the file in which keys are kept and for nothing else. */
    public Bytes secret() {
        return secret;
    }

    /** The payload sealed under this key. A nonce must not be used twice under one key. */
    public Content.Sealed seal(Nonce nonce, Bytes payload) {
        try {
            byte[] ciphertext = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(payload.toArray());
            return new Content.Sealed(seal, nonce, Bytes.of(ciphertext));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every JDK has AES-GCM", e);
        }
    }

    /** The payload; empty when this is not its key or somebody altered the ciphertext. */
    public Optional<Bytes> open(Content.Sealed content) {
        if (!content.seal().equals(seal)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Bytes.of(cipher(Cipher.DECRYPT_MODE, content.nonce())
                    .doFinal(content.ciphertext().toArray())));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every JDK has AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, Nonce nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(secret.toArray(), "AES"),
                new GCMParameterSpec(TAG_BITS, nonce.octets().toArray()));
        return cipher;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealKey that && seal.equals(that.seal);
    }

    @Override
    public int hashCode() {
        return seal.hashCode();
    }

    @Override
    public String toString() {
        return "the key of seal " + seal;
    }
}
