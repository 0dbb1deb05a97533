/**
 * Occurrences that somebody wrote for Truceline: a plain table, or GeoJSON with one Feature a line, with told names.
 * Knows neither agreement nor dossier; which ids may be used it is told.
 */
@NullMarked
package org.truceline.intake.plain;

import org.jspecify.annotations.NullMarked;
