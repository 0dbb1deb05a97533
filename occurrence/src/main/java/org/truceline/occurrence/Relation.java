package org.truceline.occurrence;

import java.util.Optional;
import org.truceline.geo.Bearings;
import org.truceline.geo.Metres;

/** Where something was, told by its relation to a thing that an agreement names; the thing need not be drawn. */
public sealed interface Relation {

    /** Inside a region of the agreement. */
    record In(String region) implements Relation {}

    /** Outside a region of the agreement. */
    record NotIn(String region) implements Relation {}

    /**
     * At a distance from a line of the agreement.
     *
     * @param side on this side of it, when told
     * @param least geodesic distance to the nearest point of the line, at least this
     * @param most at most this
     */
    record FromLine(String line, Optional<String> side, Metres least, Metres most) implements Relation {
        public FromLine {
            if (least.value() < 0 || least.compareTo(most) > 0) {
                throw new IllegalArgumentException(
                        "A distance from a line runs from a smaller to a larger length; found " + least + " to " + most
                                + ".");
            }
        }
    }

    /** Along a line of the agreement: between two distances from its start, within a distance of it. */
    record Along(String line, Metres from, Metres to, Metres within) implements Relation {}

    /** At a distance and bearing from a place of the agreement. */
    record FromPlace(String place, Optional<Bearings> bearings, Metres nearest, Metres farthest) implements Relation {}
}
