package org.truceline.geo;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What was worked out for cells. Safe for use by several threads, of which two may work out the same at a time.
 *
 * @param <V> what is kept
 */
final class ByCell<V> {

    /** So many tiles are kept, of which each holds 1,024 cells at most. */
    static final int MOST_TILES = 1 << 9;

    private final Function<Box, V> make;
    private final ByTile<AtomicReferenceArray<V>> tiles =
            new ByTile<>(MOST_TILES, _ -> new AtomicReferenceArray<>(Cell.A_TILE * Cell.A_TILE));

    /** Makes what is not there yet by {@code make}, from the box of a cell. */
    ByCell(Function<Box, V> make) {
        this.make = make;
    }

    /** That of the cell with a place. */
    V get(double latitude, double longitude) {
        AtomicReferenceArray<V> tile = tiles.get(latitude, longitude);
        int cell = Cell.inTile(latitude, longitude);
        V known = tile.getAcquire(cell);
        if (known != null) {
            return known;
        }
        V made = make.apply(Cell.box(latitude, longitude));
        tile.setRelease(cell, made);
        return made;
    }
}
