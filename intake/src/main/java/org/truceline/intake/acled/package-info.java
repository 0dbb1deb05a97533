/**
 * Files in the layout of ACLED, which each user has under terms of his own: occurrences, or refusals with line and
 * column. No such data comes with the software.
 *
 * <p>Knows what types and precisions mean only from the tables beside it. Knows neither agreement nor dossier.
 */
@NullMarked
package org.truceline.intake.acled;

import org.jspecify.annotations.NullMarked;
