/**
 * A whole file at once: every row is asked of the engine, and findings and refusals are written as tables.
 *
 * <p>Gives the same findings as the engine, or it is wrong.
 */
@NullMarked
package org.truceline.batch;

import org.jspecify.annotations.NullMarked;
