package org.truceline.assessment.counting;

import java.util.List;
import org.truceline.evidence.register.Meaning;
import org.truceline.geo.Whereabouts;

/**
 * Where a unit of counting was, as far as its accounts tell.
 *
 * @param words as told; several joined by "or"
 * @param meanings what the words may mean; none where nobody located them, or where only a direction was told
 * @param ground everywhere that it may have been
 */
public record UnitPlace(String words, List<Meaning> meanings, Whereabouts ground) {

    public UnitPlace {
        meanings = List.copyOf(meanings);
    }

    /** True when it is one place with a name. */
    boolean isNamed() {
        return meanings.size() == 1
                && switch (meanings.getFirst()) {
                    case Meaning.Spot _, Meaning.Outline _ -> true;
                    case Meaning.Off _ -> false;
                };
    }
}
