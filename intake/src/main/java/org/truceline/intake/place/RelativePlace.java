package org.truceline.intake.place;

import java.util.List;
import org.truceline.evidence.Place;
import org.truceline.geo.Whereabouts;
import org.truceline.notation.FaultyInput;

/**
 * A place told by its distance and direction from another.
 *
 * @param reference from what
 * @param distance how far
 * @param direction in which direction
 * @param told the words, as written
 */
public record RelativePlace(Reference reference, Distance distance, Direction direction, String told) {

    /**
     * The place that {@code text} tells, in English or Arabic; throws with every fault, each with its column.
     *
     * <p>Two numbers are bounds as told. One number is read to half a step of its last digit that is not a zero, "about"
     * as half as much either way, "at least" without an upper bound, "within" from zero. A word of the compass is its
     * sector, see {@link org.truceline.geo.Compass#halfSector}. {@link #rules} says which of these was used.
     *
     * @param field the name for messages
     */
    public static RelativePlace read(String field, String text) throws FaultyInput {
        return new Reading(field, text).read();
    }

    /** How the words were read, a sentence each; to be shown beside the place. */
    public List<String> rules() {
        return List.of(distance.rule(), direction.rule());
    }

    /** True when a bound was not told and follows from a rule. */
    public boolean judged() {
        return distance.judged() || direction.judged();
    }

    /** Everywhere that may be meant when the reference is anywhere in {@code from}. */
    public Whereabouts whereabouts(Whereabouts.Disc from) {
        return new Whereabouts.Sector(from, direction.bearings(), distance.nearest(), distance.farthest());
    }

    /**
     * Everywhere that may be meant when the reference is one of {@code candidates}, nobody knows which; they are all
     * kept. Throws {@link IllegalArgumentException} when there is none.
     */
    public Whereabouts whereabouts(List<Place> candidates) {
        List<Whereabouts> each = candidates.stream()
                .map(place -> whereabouts(new Whereabouts.Disc(place.at(), place.radius())))
                .toList();
        return each.size() == 1 ? each.getFirst() : new Whereabouts.OneOf(each);
    }
}
