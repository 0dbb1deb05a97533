package org.truceline.occurrence;

import java.util.List;
import org.truceline.geo.Whereabouts;

/**
 * Where something was, as far as told: on the ground, and by relations to what an agreement names. All hold at once.
 *
 * @param ground every place that is possible by what is told without the agreement
 * @param relations what is told by the agreement's lines, regions and places
 * @param told the words, for people
 */
public record Located(Whereabouts ground, List<Relation> relations, String told) {

    /** No place is told. */
    public static final Located UNTOLD = new Located(new Whereabouts.Anywhere(), List.of(), "no place told");

    public Located {
        relations = List.copyOf(relations);
    }

    /** Told without any agreement. */
    public Located(Whereabouts ground, String told) {
        this(ground, List.of(), told);
    }

    /** True when nothing is told of the place. */
    public boolean isUntold() {
        return relations.isEmpty() && ground instanceof Whereabouts.Anywhere;
    }
}
