package org.truceline.geo;

import java.util.List;

/** Every place where something may have been, as far as its report tells. */
public sealed interface Whereabouts {

    /** Nothing is told of the place. */
    record Anywhere() implements Whereabouts {}

    /**
     * Anywhere within a distance of a point, edge included; nothing says where in it.
     *
     * @param centre the point
     * @param radius zero or more
     */
    record Disc(Position centre, Metres radius) implements Whereabouts {
        public Disc {
            if (radius.value() < 0) {
                throw new IllegalArgumentException("A radius is zero or more; found " + radius + ".");
            }
        }
    }

    /** Anywhere inside a drawn area. */
    record Area(Polygon outline) implements Whereabouts {}

    /**
     * One of several places that the reports name, and no way to tell which.
     *
     * @param candidates at least one
     */
    record OneOf(List<Whereabouts> candidates) implements Whereabouts {
        public OneOf {
            candidates = List.copyOf(candidates);
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("One of several places needs at least one place.");
            }
        }
    }
}
