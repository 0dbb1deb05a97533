package org.truceline.intake.table.mapping;

import java.util.Optional;

/** Reads one field from a row whose columns are known. */
@FunctionalInterface
interface FieldReader {

    /** What the row tells for the field; empty where it tells nothing, and with faults where it tells something wrong. */
    Optional<Value> read(RowCells cells);
}
