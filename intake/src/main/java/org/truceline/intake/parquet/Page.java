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

    /** The value of the next row; empty where it has none. */
    Optional<Object> next() throws Damaged {
        left--;
        return levels.isPresent() && levels.get().next() == 0 ? Optional.empty() : Optional.of(values.next());
    }
}
