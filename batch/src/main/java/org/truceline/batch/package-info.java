/**
 * A whole file at once: the column kernel decides within its proved error and defers every other row to the engine.
 *
 * <p>Gives the same findings as the engine, or it is wrong.
 */
@NullMarked
package org.truceline.batch;

import org.jspecify.annotations.NullMarked;
