package org.truceline.intake.place;

import org.truceline.geo.Bearings;

/**
 * In which direction.
 *
 * @param bearings degrees clockwise of true north
 * @param judged true when the degrees were not told and follow from {@code rule}
 * @param rule how the words were read, as a sentence
 */
public record Direction(Bearings bearings, boolean judged, String rule) {

    /** No direction was told. */
    static final Direction UNTOLD = new Direction(Bearings.ANY, false, "No direction is told: every one is possible.");
}
