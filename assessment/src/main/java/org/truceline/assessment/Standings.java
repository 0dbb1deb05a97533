package org.truceline.assessment;

import org.truceline.geo.Region;
import org.truceline.geo.Standing;
import org.truceline.geo.Whereabouts;

/** Says how places stand to the regions of an agreement. */
@FunctionalInterface
public interface Standings {

    /** By measuring. */
    Standings MEASURED = (ground, _, region) -> Standing.of(ground, region);

    /**
     * How {@code ground} stands to {@code region}.
     *
     * @param edge names the region among {@link Divisions#edges}
     */
    Standing of(Whereabouts ground, String edge, Region region);
}
