package org.truceline.store.gazetteer;

import java.util.List;

/**
 * A place of a gazetteer as it is kept.
 *
 * @param id of the place in its file
 * @param name the name it is shown by
 * @param also other spellings; one line each
 * @param point where, in degrees
 * @param radiusMetres how far from the point something may have been when only the name is told, above zero
 * @param judged true when somebody judged the point
 * @param source where the point was read
 * @param area the administrative area in words; "" when not told
 * @param wellKnown true when others are told by it
 */
public record KeptPlace(
        String id,
        String name,
        List<String> also,
        Degrees point,
        double radiusMetres,
        boolean judged,
        String source,
        String area,
        boolean wellKnown) {

    /** @throws IllegalArgumentException when a spelling goes over a line */
    public KeptPlace {
        also = List.copyOf(also);
        if (also.stream().anyMatch(spelling -> spelling.indexOf('\n') >= 0)) {
            throw new IllegalArgumentException("A spelling is one line; found more in those of " + id + ".");
        }
    }

    /** Latitude, north positive, and longitude, east positive, on WGS 84. */
    public record Degrees(double latitude, double longitude) {}
}
