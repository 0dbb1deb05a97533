package org.truceline.agreement;

import java.util.List;
import java.util.Optional;

/**
 * A region with a name.
 *
 * @param id names it
 * @param title "the security corridor"
 * @param rule what it covers
 * @param within ids of regions that it lies in, as the text says
 * @param apart ids of regions that it has nothing in common with, as the text says
 * @param clause the words, when they are quoted
 */
public record NamedRegion(
        String id, String title, RegionRule rule, List<String> within, List<String> apart, Optional<Clause> clause) {

    public NamedRegion {
        within = List.copyOf(within);
        apart = List.copyOf(apart);
    }
}
