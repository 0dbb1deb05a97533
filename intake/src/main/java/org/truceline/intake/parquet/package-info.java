/**
 * Parquet files: their columns, and their rows as texts.
 *
 * <p>Nothing is believed of what a file says about its sizes: each is held against the bytes that are there, and against a
 * bound, before memory is taken for it. Knows nothing of occurrences.
 */
@NullMarked
package org.truceline.intake.parquet;

import org.jspecify.annotations.NullMarked;
