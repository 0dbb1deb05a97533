package org.truceline.evidence.gazetteer;

import org.truceline.evidence.Place;

/**
 * A place as a gazetteer lists it.
 *
 * @param place the place
 * @param area the administrative area that it is in, in words, such as "Idlib Governorate, SY"; empty when not told
 * @param wellKnown true when other places can be told by their distance from it
 */
public record Listed(Place place, String area, boolean wellKnown) {

    /** A place of which no more is told. */
    public static Listed of(Place place) {
        return new Listed(place, "", false);
    }
}
