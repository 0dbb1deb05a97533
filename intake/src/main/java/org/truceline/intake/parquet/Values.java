package org.truceline.intake.parquet;

/** The values of a page one after another. */
interface Values {

    /** Adds the next value; throws where the page has none. */
    void next(ColumnBatch into) throws Damaged;
}
