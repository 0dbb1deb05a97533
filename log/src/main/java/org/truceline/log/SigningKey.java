package org.truceline.log;

import java.io.Serial;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** The Ed25519 private key under which an office signs for its log. It does not print itself. */
public final class SigningKey {

    private static final int LENGTH = 32;

    private final Bytes seed;

    private final PrivateKey secret;

    private final LogName name;

    private SigningKey(Bytes seed) {
        this.seed = seed;
        KeyPair pair = pair(seed);
        this.secret = pair.getPrivate();
        this.name = new LogName(Ed25519.octets(pair.getPublic()));
    }

    /** A new key, as hard to guess as the generator is: outside tests a {@link SecureRandom}. */
    public static SigningKey from(RandomGenerator random) {
        return new SigningKey(Bytes.random(LENGTH, random));
    }

    /** The key of this seed, RFC 8032's private key; throws IllegalArgumentException unless it has 32 bytes. */
    public static SigningKey of(Bytes seed) {
        if (seed.length() != LENGTH) {
            throw new IllegalArgumentException("signing key: expected 32 bytes; found " + seed);
        }
        return new SigningKey(seed);
    }

    /** The name of the log for which it signs: the public key. */
    public LogName name() {
        return name;
    }

    /** Its bytes, for the file in which keys are kept and for nothing else. */
    public Bytes seed() {
        return seed;
    }

    /** The 64 bytes of the signature over the message. */
    Bytes sign(Bytes message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(message.toArray());
            return Bytes.of(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every JDK has Ed25519", e);
        }
    }

    /** The JDK derives a public key only while it generates a pair; the generator is given the seed as its chance. */
    private static KeyPair pair(Bytes seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Given(seed.toArray()));
            KeyPair pair = generator.generateKeyPair();
            byte[] made = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            if (!Arrays.equals(made, seed.toArray())) {
                throw new AssertionError("this JDK's Ed25519 generator does not take its seed from its source");
            }
            return pair;
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every JDK has Ed25519", e);
        }
    }

    @Override
    public String toString() {
        return "the key of log " + name;
    }

    /** A source of chance that is none. */
    private static final class Given extends SecureRandom {

        @Serial
        private static final long serialVersionUID = 1L;

        private final byte[] octets;

        Given(byte[] octets) {
            this.octets = octets;
        }

        @Override
        public void nextBytes(byte[] wanted) {
            System.arraycopy(octets, 0, wanted, 0, wanted.length);
        }
    }
}
