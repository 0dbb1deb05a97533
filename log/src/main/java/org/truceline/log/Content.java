package org.truceline.log;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an entry holds beside its envelope: its payload with the salt, or nothing any more. */
public sealed interface Content {

    /** The payload is there. */
    record Kept(Bytes payload, Salt salt) implements Content {

        /**
         * HMAC-SHA-256 of the payload under the salt: the same as {@code openssl dgst -sha256 -mac HMAC -macopt
         * hexkey:SALT PAYLOAD}.
         */
        public Digest commitment() {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(salt.octets().toArray(), "HmacSHA256"));
                return new Digest(Bytes.of(mac.doFinal(payload.toArray())));
            } catch (GeneralSecurityException e) {
                throw new AssertionError("every JDK has HmacSHA256", e);
            }
        }
    }

    /** Payload and salt were destroyed together. What stood here cannot be told, nor guessed from the commitment. */
    record Destroyed() implements Content {}
}
