/**
 * Whole datasets at speed: occurrences that an agreement cannot tell apart are answered by the engine once; whatever cannot
 * be placed for certain is handed to it.
 */
@NullMarked
package org.truceline.batch.kernel;

import org.jspecify.annotations.NullMarked;
