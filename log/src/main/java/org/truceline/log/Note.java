package org.truceline.log;

import java.util.Arrays;

/**
 * A checkpoint with its log's signature, whose form and signature were found right.
 *
 * @param checkpoint what it says
 * @param text as it came, lines of other signers included
 */
public record Note(Checkpoint checkpoint, String text) {

    static final String DASH = "— ";

    static final int ID_LENGTH = 4;

    private static final byte[] BETWEEN = {0x0a, 0x01};

    /** The first four bytes that name the signer's key. */
    static Bytes id(LogId log) {
        byte[] origin = Bytes.ofText(log.origin()).toArray();
        byte[] digest =
                Digest.of(origin, BETWEEN, log.name().key().toArray()).octets().toArray();
        return Bytes.of(Arrays.copyOf(digest, ID_LENGTH));
    }
}
