package org.truceline.geo;

/**
 * A part of the Earth's surface, told by how deep a point lies in it.
 *
 * <p>{@link #depth} changes by at most one metre per metre walked, so a disc of radius r whose centre lies deeper than r
 * is inside, and one whose centre lies more than r outside is outside.
 */
public sealed interface Region permits Corridor, Polygon {

    /**
     * How deep {@code place} lies inside: positive inside, negative outside, never more than the distance to the edge in
     * absolute value. Metres on the ellipsoid.
     */
    Metres depth(Position place);

    /**
     * How far the depth anywhere in {@code place} may be off when what the region is drawn from may lie off by {@code
     * error}: never less than the error.
     */
    default Metres uncertainty(Whereabouts.Disc place, Metres error) {
        return error;
    }
}
