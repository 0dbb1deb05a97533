package org.truceline.evidence.gazetteer;

import java.util.List;

/**
 * What a search gives.
 *
 * @param candidates the likeliest first
 * @param further how many more matched and are not given
 */
public record Found(List<Candidate> candidates, int further) {

    static final Found NOTHING = new Found(List.of(), 0);

    public Found {
        candidates = List.copyOf(candidates);
    }
}
