/**
 * The event exports of GDELT 1.0 and 2.0: occurrences coded by a machine from the text of news, or refusals with line and
 * column.
 *
 * <p>Knows what the codes mean only from the tables beside it. How often a row was mentioned, and by how many sources, is
 * not read: it counts outlets and no evidence. Knows neither agreement nor dossier.
 */
@NullMarked
package org.truceline.intake.gdelt;

import org.jspecify.annotations.NullMarked;
