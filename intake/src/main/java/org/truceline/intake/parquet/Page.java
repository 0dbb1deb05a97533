package org.truceline.intake.parquet;

import java.util.Optional;

/** An unpacked page: its values one after another. */
final class Page {

    private final long size;
    private final Optional<Hybrid> levels;
    private final Values values;
    private int left;

    /**
     * A page.
     *
     * @param size the bytes that it holds
     * @param levels zero for each row without a value; empty where every row has one
     * @param rows how many rows it is about
     */
    Page(long size, Optional<Hybrid> levels, Values values, int rows) {
        this.size = size;
        this.levels = levels;
        this.values = values;
        this.left = rows;
    }

    long size() {
        return size;
    }

    boolean isOver() {
        return left <= 0;
    }

    /** Adds the value of the next row, or that it has none. */
    void next(ColumnBatch into) throws Damaged {
        left--;
        if (levels.isPresent() && levels.get().next() == 0) {
            into.addMissing();
        } else {
            values.next(into);
        }
    }
}
