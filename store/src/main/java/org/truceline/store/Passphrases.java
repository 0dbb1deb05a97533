package org.truceline.store;

import java.util.Optional;

/** Asks for the passphrase of an encrypted store; asked several times in one process, it gives the same answer. */
@FunctionalInterface
public interface Passphrases {

    /** Nobody tells any. */
    Passphrases NONE = _ -> Optional.empty();

    /** That of the store or the keys at this place; empty when nobody tells it. */
    Optional<Passphrase> find(String place);
}
