package org.truceline.log;

import java.io.InputStream;
import java.security.DigestInputStream;

/** Bytes that are read on their way to somewhere, and the digest of those that were read. */
public final class DigestedBytes extends DigestInputStream {

    public DigestedBytes(InputStream bytes) {
        super(bytes, Digest.begin());
    }

    /** The SHA-256 of all that was read; to be asked once, at the end. */
    public Digest digested() {
        return new Digest(Bytes.of(getMessageDigest().digest()));
    }
}
