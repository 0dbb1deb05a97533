package org.truceline.intake.parquet;

import java.util.List;

/**
 * Some rows of a Parquet file that follow one another.
 *
 * @param before how many rows of the file come before them
 * @param columns the values of each column that is wanted
 */
public record Batch(long before, int count, List<ColumnBatch> columns) {

    public Batch {
        columns = List.copyOf(columns);
    }
}
