package org.truceline.evidence.gazetteer;

import org.truceline.evidence.Place;

/**
 * A place that may be meant.
 *
 * @param place the place
 * @param spelling the one of its spellings that matched best
 * @param match how it matched
 * @param sharing how many places of the gazetteer answer to that spelling, this one included
 * @param apart what tells it apart: its area, else distance and direction from a well-known neighbour, else its
 *     degrees; where others that share the spelling have the same area, both
 * @param credit who is to be named where it is shown, and the licence; empty when nobody asks for it
 */
public record Candidate(Place place, String spelling, Match match, int sharing, String apart, String credit) {

    /** True when the spelling names other places too, so that only a person can say which is meant. */
    public boolean isTied() {
        return sharing > 1;
    }
}
