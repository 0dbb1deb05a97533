package org.truceline.assessment.effort;

import org.truceline.geo.Region;
import org.truceline.geo.Standing;
import org.truceline.geo.Whereabouts;
import org.truceline.truth.Truth;

/** A part of the ground that is asked about, with its name on pages. */
public record Area(String title, Region region) {

    /** @throws IllegalArgumentException when the title is blank */
    public Area {
        if (title.isBlank()) {
            throw new IllegalArgumentException("expected the name of an area, found nothing but white space");
        }
    }

    /** Whether something is in it. */
    public Truth holds(Whereabouts ground) {
        return Standing.of(ground, region).truth();
    }
}
