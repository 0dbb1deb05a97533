/**
 * The laws of the terms language, as properties of random agreements and questions, and the comparison of the engine with a
 * second evaluator.
 *
 * <p>Everything is drawn from a seed, which each failure prints with the command that replays it. Follows
 * {@code docs/terms/semantics.md}, section 10.
 */
@NullMarked
package org.truceline.batch.law;

import org.jspecify.annotations.NullMarked;
