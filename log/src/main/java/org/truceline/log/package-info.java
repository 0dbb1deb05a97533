/**
 * The append-only log: the entry and its canonical form, the chain of hashes, its verification, and the port through
 * which a log is kept.
 *
 * <p>Knows no war: a payload is bytes under a salted digest. Knows no disk and no clock either; both are passed in.
 */
@NullMarked
package org.truceline.log;

import org.jspecify.annotations.NullMarked;
