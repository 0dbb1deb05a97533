package org.truceline.intake.gazetteer;

import java.util.List;
import org.truceline.evidence.gazetteer.Listed;

/**
 * What a gazetteer file holds; each of its rows is in one of the two lists.
 *
 * @param layout how it was understood
 * @param columns names of its columns, in their order
 * @param listed the places, in the order of the file
 * @param refused the rows that were not taken, with every reason
 */
public record GazetteerContents(Layout layout, List<String> columns, List<Listed> listed, List<RefusedRow> refused) {

    public GazetteerContents {
        columns = List.copyOf(columns);
        listed = List.copyOf(listed);
        refused = List.copyOf(refused);
    }
}
