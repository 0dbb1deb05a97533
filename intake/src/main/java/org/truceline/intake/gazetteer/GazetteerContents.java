package org.truceline.intake.gazetteer;

import java.util.List;
import org.truceline.evidence.gazetteer.Listed;
import org.truceline.intake.Refused;

/**
 * What a gazetteer file holds; each of its rows is in one of the two lists.
 *
 * @param layout how it was understood
 * @param listed the places, in the order of the file
 * @param refused the rows that were not taken, with every reason
 */
public record GazetteerContents(Layout layout, List<Listed> listed, List<Refused> refused) {

    public GazetteerContents {
        listed = List.copyOf(listed);
        refused = List.copyOf(refused);
    }
}
