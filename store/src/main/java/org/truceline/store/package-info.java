/**
 * The log made durable, and projections of it that can be dropped and rebuilt.
 *
 * <p>Knows no agreement and no finding; SQL stays in here.
 */
@NullMarked
package org.truceline.store;

import org.jspecify.annotations.NullMarked;
