package org.truceline.intake.gazetteer;

import org.truceline.geo.Metres;

/**
 * How far from its point something may have been of which only the name is told.
 *
 * @param radius above zero
 * @param rule how it was set, in words
 */
record Extent(Metres radius, String rule) {}
