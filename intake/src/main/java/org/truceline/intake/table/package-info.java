/**
 * Tables of others, CSV and XLSX: rows of cells typed as the file tells them, with the row numbers and column letters
 * that a spreadsheet shows.
 *
 * <p>Knows files and cells; knows nothing of what a column means. Formulas are never computed, and no zone, encoding or
 * separator is guessed in silence: what was found stands in the {@link org.truceline.intake.table.Layout}.
 */
@NullMarked
package org.truceline.intake.table;

import org.jspecify.annotations.NullMarked;
