package org.truceline.evidence.gazetteer;

import org.truceline.evidence.Place;

/**
 * A place as a gazetteer lists it.
 *
 * @param place the place
 * @param area the administrative area that it is in, in words, such as "Idlib Governorate, SY"; empty when not told
 * @param wellKnown true when other places can be told by their distance from it
 * @param credit who is to be named where it is shown, and the licence; empty when nobody asks for it
 */
public record Listed(Place place, String area, boolean wellKnown, String credit) {

    /** A place that nobody asks to be named for. */
    public Listed(Place place, String area, boolean wellKnown) {
        this(place, area, wellKnown, "");
    }

    /** A place of which no more is told. */
    public static Listed of(Place place) {
        return new Listed(place, "", false);
    }

    /** The same place, with who is to be named for it. */
    public Listed creditedTo(String named) {
        return new Listed(place, area, wellKnown, named);
    }
}
