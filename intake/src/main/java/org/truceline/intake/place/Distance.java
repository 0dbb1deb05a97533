package org.truceline.intake.place;

import org.truceline.geo.Metres;

/**
 * How far, from the least to the most, both included.
 *
 * @param nearest zero or more
 * @param farthest at least {@code nearest}; half way around the Earth where no bound is told
 * @param judged true when a bound was not told and follows from {@code rule}
 * @param rule how the words were read, as a sentence
 */
public record Distance(Metres nearest, Metres farthest, boolean judged, String rule) {}
