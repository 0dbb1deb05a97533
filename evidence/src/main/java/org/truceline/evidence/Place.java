package org.truceline.evidence;

import java.util.List;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;

/**
 * A place that reports name: never a bare point.
 *
 * @param id names it
 * @param name the name it is shown by
 * @param also other spellings, in any script
 * @param at a point for it
 * @param radius how far from that point something may have been when only the name is told
 * @param judged true when nobody published the point and somebody judged it
 * @param source where the coordinates were read, or how they were judged
 */
public record Place(
        String id, String name, List<String> also, Position at, Metres radius, boolean judged, String source) {

    public Place {
        also = List.copyOf(also);
    }

    /** Everywhere that the name may mean. */
    public Whereabouts whereabouts() {
        return new Whereabouts.Disc(at, radius);
    }

    /** True when {@code spelling} is one of its names; case does not matter. */
    public boolean answersTo(String spelling) {
        return name.equalsIgnoreCase(spelling) || also.stream().anyMatch(spelling::equalsIgnoreCase);
    }
}
