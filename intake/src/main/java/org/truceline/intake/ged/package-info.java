/**
 * UCDP GED, the georeferenced event dataset, row by row: occurrences, or refusals with line and column.
 *
 * <p>Knows what the dataset's codes mean only from the tables beside it, each row of which names its source. Knows
 * neither agreement nor dossier.
 */
@NullMarked
package org.truceline.intake.ged;

import org.jspecify.annotations.NullMarked;
