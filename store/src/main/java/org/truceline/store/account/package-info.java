/**
 * Who may come in: accounts and tokens, in tables beside the log. They are no entries, because a password hash must be
 * changeable and a lost token forgettable. What a role is and may do is not known here.
 */
@NullMarked
package org.truceline.store.account;

import org.jspecify.annotations.NullMarked;
