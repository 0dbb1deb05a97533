package org.truceline.intake.plain;

import java.util.List;
import java.util.Optional;

/**
 * A row of a Parquet file as the cells of a plain table.
 *
 * @param cells in the order of {@link Names#ALL}, and the point as it stands
 * @param remarks how values were understood, a sentence each
 * @param pointFault what was expected of the point, where it is another
 */
record ParquetRow(List<String> cells, List<String> remarks, Optional<String> pointFault) {

    ParquetRow {
        cells = List.copyOf(cells);
        remarks = List.copyOf(remarks);
    }
}
