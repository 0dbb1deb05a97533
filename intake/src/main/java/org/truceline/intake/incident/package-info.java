/**
 * One incident, real or supposed, written down to be asked about.
 *
 * <p>Knows no agreement and no dossier.
 */
@NullMarked
package org.truceline.intake.incident;

import org.jspecify.annotations.NullMarked;
