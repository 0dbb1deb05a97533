package org.truceline.intake.gazetteer;

import java.util.List;
import org.truceline.intake.Refused;

/**
 * A row of a gazetteer file that became no place.
 *
 * @param why where it stands, and every reason
 * @param cells what stands in it
 */
public record RefusedRow(Refused why, List<String> cells) {

    public RefusedRow {
        cells = List.copyOf(cells);
    }
}
