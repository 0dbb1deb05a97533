package org.truceline.geo;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out for tiles: sheets of 64 times 64 of them, made where one is needed. Safe for use by several threads;
 * reading takes no lock.
 *
 * @param <V> what is kept
 */
final class ByTile<V> {

    private static final VarHandle VALUES = MethodHandles.arrayElementVarHandle(Object[].class);
    private static final int BITS = 6;
    private static final int SIDE = 1 << BITS;
    private static final int SHEETS_NORTH = 180 * Surface.A_DEGREE / SIDE + 1;
    private static final int SHEETS_EAST = 360 * Surface.A_DEGREE / SIDE + 1;

    private final int most;
    private final LongFunction<V> make;
    private int count;
    private volatile @Nullable Object[][] sheets = empty();

    /**
     * Makes what is not there yet by {@code make}, from the key of a tile.
     *
     * @param most so many are kept; then all are dropped, to be made again where they are needed
     */
    ByTile(int most, LongFunction<V> make) {
        this.most = most;
        this.make = make;
    }

    private static @Nullable Object[][] empty() {
        return new @Nullable Object[SHEETS_NORTH * SHEETS_EAST][];
    }

    /** That of the tile with a place. */
    V get(double latitude, double longitude) {
        int row = Surface.row(latitude);
        int column = Surface.column(longitude);
        @Nullable Object[] sheet = sheets[sheet(row, column)];
        @SuppressWarnings("unchecked")
        V found = sheet == null ? null : (V) VALUES.getAcquire(sheet, place(row, column));
        return found == null ? add(row, column) : found;
    }

    private static int sheet(int row, int column) {
        return (row >> BITS) * SHEETS_EAST + (column >> BITS);
    }

    private static int place(int row, int column) {
        return ((row & (SIDE - 1)) << BITS) | (column & (SIDE - 1));
    }

    private synchronized V add(int row, int column) {
        if (count == most) {
            sheets = empty();
            count = 0;
        }
        int index = sheet(row, column);
        @Nullable Object[] sheet = sheets[index];
        if (sheet == null) {
            sheet = new @Nullable Object[SIDE * SIDE];
            sheets[index] = sheet;
        }
        @SuppressWarnings("unchecked")
        V found = (V) VALUES.getAcquire(sheet, place(row, column));
        if (found == null) {
            found = make.apply(Cell.tile(row, column));
            VALUES.setRelease(sheet, place(row, column), found);
            count++;
        }
        return found;
    }
}
