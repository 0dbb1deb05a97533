/**
 * What was promised: instruments, open points with their readings, lines, regions and terms.
 *
 * <p>Says nothing of what happened; knows no report, no incident and no dossier.
 */
@NullMarked
package org.truceline.agreement;

import org.jspecify.annotations.NullMarked;
