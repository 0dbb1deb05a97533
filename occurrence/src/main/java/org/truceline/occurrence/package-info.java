/**
 * What can be asked about: an act by somebody against somebody, somewhere, at some time, every part known only as far as
 * the report tells it.
 *
 * <p>Knows no agreement and no dossier.
 */
@NullMarked
package org.truceline.occurrence;

import org.jspecify.annotations.NullMarked;
