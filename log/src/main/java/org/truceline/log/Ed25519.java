package org.truceline.log;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Public keys and signatures of RFC 8032, as bytes. */
final class Ed25519 {

    static final int SIGNATURE_LENGTH = 64;

    /** What RFC 8410 puts before the 32 bytes of a public key. */
    private static final byte[] X509_BEFORE = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    /** The 32 bytes of a public key. */
    static Bytes octets(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Bytes.of(Arrays.copyOfRange(encoded, X509_BEFORE.length, encoded.length));
    }

    /** Whether the signature over the message was made with the private key of this log. False for bytes that are no key. */
    static boolean holds(LogName log, Bytes message, Bytes signature) {
        try {
            byte[] encoded =
                    Arrays.copyOf(X509_BEFORE, X509_BEFORE.length + log.key().length());
            System.arraycopy(
                    log.key().toArray(),
                    0,
                    encoded,
                    X509_BEFORE.length,
                    log.key().length());
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            check.update(message.toArray());
            return check.verify(signature.toArray());
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
