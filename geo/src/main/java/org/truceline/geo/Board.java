package org.truceline.geo;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * What is told of tiles and, where a tile is open, of its cells: numbers as {@link Tile} has them, in few places that lie
 * together. Safe for use by several threads; reading takes no lock.
 */
final class Board {

    private static final VarHandle NUMBERS = MethodHandles.arrayElementVarHandle(long[].class);
    private static final VarHandle SHEETS = MethodHandles.arrayElementVarHandle(long[][].class);
    private static final long[] NONE = {};
    private static final int BITS = 5;
    private static final int SIDE = 1 << BITS;
    private static final int SHEETS_NORTH = 180 * Surface.A_DEGREE / SIDE + 1;
    private static final int SHEETS_EAST = 360 * Surface.A_DEGREE / SIDE + 1;

    private final long[][] sheets = empty(SHEETS_NORTH * SHEETS_EAST);
    private final long[][] cells;
    private int open;

    /** With room for the cells of so many tiles. */
    Board(int mostOpen) {
        cells = empty(mostOpen);
    }

    private static long[][] empty(int count) {
        long[][] arrays = new long[count][];
        Arrays.fill(arrays, NONE);
        return arrays;
    }

    /**
     * What is told of discs around a place by its tile or, where that is open, by its cell; {@link Tile#UNKNOWN} where nothing
     * is.
     */
    long told(double latitude, double longitude) {
        int row = Surface.row(latitude);
        int column = Surface.column(longitude);
        long[] sheet = (long[]) SHEETS.getAcquire(sheets, sheet(row, column));
        if (sheet.length == 0) {
            return Tile.UNKNOWN;
        }
        long told = (long) NUMBERS.getAcquire(sheet, place(row, column));
        if (told >= 0) {
            return told;
        }
        long[] known = cells[(int) told];
        return known.length == 0 ? Tile.UNKNOWN : (long) NUMBERS.getOpaque(known, Cell.inTile(latitude, longitude));
    }

    /** Notes what is told of a tile, and room for its cells where it is open; whether there was room. */
    synchronized boolean note(double latitude, double longitude, Tile tile) {
        int row = Surface.row(latitude);
        int column = Surface.column(longitude);
        long[] sheet = sheets[sheet(row, column)];
        if (sheet.length == 0) {
            sheet = new long[SIDE * SIDE];
            SHEETS.setRelease(sheets, sheet(row, column), sheet);
        }
        if (sheet[place(row, column)] != Tile.UNKNOWN) {
            return true;
        }
        if (tile.isOpen()) {
            if (open == cells.length) {
                return false;
            }
            cells[open] = tile.cells();
            NUMBERS.setRelease(sheet, place(row, column), Long.MIN_VALUE | open++);
        } else {
            NUMBERS.setRelease(sheet, place(row, column), tile.whole());
        }
        return true;
    }

    private static int sheet(int row, int column) {
        return (row >> BITS) * SHEETS_EAST + (column >> BITS);
    }

    private static int place(int row, int column) {
        return ((row & (SIDE - 1)) << BITS) | (column & (SIDE - 1));
    }
}
