/**
 * Gazetteer files: places with all their spellings, or refusals with line and column name.
 *
 * <p>Knows three layouts: Truceline's own table, the dump of GeoNames, and tables with P-codes. Knows nothing of how places
 * are searched.
 */
@NullMarked
package org.truceline.intake.gazetteer;

import org.jspecify.annotations.NullMarked;
