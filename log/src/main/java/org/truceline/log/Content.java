package org.truceline.log;

import java.nio.charset.StandardCharsets;
import org.truceline.log.Commitment.Manner;

/** What an entry holds beside its envelope: its payload open or sealed, or nothing. */
public sealed interface Content {

    /** How many bytes the payload or its ciphertext has; 0 when it is absent. */
    default int length() {
        return switch (this) {
            case Open open -> open.payload().length();
            case Sealed sealed -> sealed.ciphertext().length();
            case Absent() -> 0;
        };
    }

    /** A content that is there. */
    sealed interface Present extends Content {

        /** To what an envelope commits that has this content. */
        Commitment commitment();
    }

    /** The payload is there for everybody who has the entry. */
    record Open(Bytes payload, Salt salt) implements Present {

        /**
         * HMAC-SHA-256 of the payload under the salt: the same as {@code openssl dgst -sha256 -mac HMAC -macopt
         * hexkey:SALT PAYLOAD}.
         */
        @Override
        public Commitment commitment() {
            return new Commitment(Manner.OPEN, Hashing.hmac(salt.octets(), payload));
        }
    }

    /**
     * The payload is there for whoever has the key.
     *
     * @param seal tells the key
     * @param nonce used once under that key
     * @param ciphertext AES-256-GCM, the tag of 16 bytes at its end; shorter throws IllegalArgumentException
     */
    record Sealed(Seal seal, Nonce nonce, Bytes ciphertext) implements Present {

        private static final byte[] LABEL = "truceline-sealed-1".getBytes(StandardCharsets.UTF_8);

        private static final int TAG_LENGTH = 16;

        public Sealed {
            if (ciphertext.length() < TAG_LENGTH) {
                throw new IllegalArgumentException("ciphertext: expected 16 bytes or more; found " + ciphertext);
            }
        }

        @Override
        public Commitment commitment() {
            return new Commitment(
                    Manner.SEALED,
                    Digest.ofFields(
                            LABEL,
                            seal.digest().octets().toArray(),
                            nonce.octets().toArray(),
                            ciphertext.toArray()));
        }
    }

    /** Destroyed here, or withheld from this copy. What stood here cannot be told, nor guessed from the commitment. */
    record Absent() implements Content {}
}
