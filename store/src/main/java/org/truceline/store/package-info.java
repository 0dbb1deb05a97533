/**
 * The log made durable: the store with an office's own log and those that it received, its keys, its copies, and what
 * offices exchange.
 *
 * <p>Knows no agreement and no finding; a payload is bytes here, but for what a log tells of itself. SQL and everything
 * about files of stores stays in here: what cannot be done is told as a {@link org.truceline.store.StoreFailure}.
 */
@NullMarked
package org.truceline.store;

import org.jspecify.annotations.NullMarked;
