package org.truceline.app.situation;

import java.io.Serial;

/** A passphrase was told in a way that it cannot be taken from; the message says how it can, and never repeats it. */
public final class PassphraseRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    PassphraseRefused(String message) {
        super(message);
    }
}
