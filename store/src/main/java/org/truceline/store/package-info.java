/**
 * The log made durable.
 *
 * <p>Knows no agreement and no finding; a payload is bytes here. SQL and everything about files of stores stays in here:
 * what cannot be done is told as a {@link org.truceline.store.StoreFailure}.
 */
@NullMarked
package org.truceline.store;

import org.jspecify.annotations.NullMarked;
