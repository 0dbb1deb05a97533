package org.truceline.intake.gazetteer;

import java.util.List;
import java.util.Optional;
import org.truceline.evidence.gazetteer.Listed;

/** Reads the rows of one layout. */
interface RowReader {

    /** The place of {@code row}; nothing, with its faults in the row, when there is none that can be used. */
    Optional<Listed> read(Row row);

    /** What names the row, for a message; empty when it names nothing. */
    String id(Row row);

    /** The same places with areas that only the whole file tells. */
    default List<Listed> withAreas(List<Listed> listed) {
        return listed;
    }
}
