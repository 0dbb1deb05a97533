/**
 * What the columns of a table mean: a saved mapping of columns to named fields, rows read by it or refused with every
 * reason, and proposals of a mapping.
 *
 * <p>Knows fields as a {@link org.truceline.intake.table.mapping.Catalogue} tells them, and no record that is made of them.
 */
@NullMarked
package org.truceline.intake.table.mapping;

import org.jspecify.annotations.NullMarked;
