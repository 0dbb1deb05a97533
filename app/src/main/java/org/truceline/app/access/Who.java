package org.truceline.app.access;

import java.util.UUID;

/** Somebody who came in: which account, and as it stood then. */
public interface Who {

    /** The account's id. */
    UUID account();

    /** The account's stamp when this one came in; once the account has another, this one is out. */
    long stamp();
}
