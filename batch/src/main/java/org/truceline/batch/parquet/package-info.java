/** Writes Parquet: rows of told fields, row group by row group. Knows nothing of what the rows tell. */
@NullMarked
package org.truceline.batch.parquet;

import org.jspecify.annotations.NullMarked;
