/**
 * Foreign bytes to occurrences, claims and reports, or to typed refusals: every parser of foreign bytes lives here.
 *
 * <p>Knows no agreement and no store.
 */
@NullMarked
package org.truceline.intake;

import org.jspecify.annotations.NullMarked;
