package org.truceline.geo;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * What is told of tiles and, where a tile is open, of its cells: numbers as {@link Tile} has them. Safe for use by several threads;
 * reading takes no lock.
 *
 * <p>Each tile has an array whose length is a power of two: of its cells where it is open, else of one number, which any place of
 * it comes to. So every place is read the same way.
 */
final class Board {

    private static final VarHandle NUMBERS = MethodHandles.arrayElementVarHandle(int[].class);
    private static final VarHandle TILES = MethodHandles.arrayElementVarHandle(int[][].class);
    private static final VarHandle SHEETS = MethodHandles.arrayElementVarHandle(int[][][].class);
    private static final int[] UNKNOWN = {Tile.UNKNOWN};
    private static final int BITS = 5;
    private static final int SIDE = 1 << BITS;
    private static final int CELLS_BITS = Cell.TILE_BITS + BITS;
    private static final int SHEETS_NORTH = 180 * Surface.A_DEGREE / SIDE + 1;
    private static final int SHEETS_EAST = 360 * Surface.A_DEGREE / SIDE + 1;
    private static final int[][] EMPTY = empty();

    private final int[][][] sheets = new int[SHEETS_NORTH * SHEETS_EAST][][];
    private final int mostOpen;
    private int open;

    /** With room for the cells of so many tiles. */
    Board(int mostOpen) {
        this.mostOpen = mostOpen;
        Arrays.fill(sheets, EMPTY);
    }

    private static int[][] empty() {
        int[][] sheet = new int[SIDE * SIDE][];
        Arrays.fill(sheet, UNKNOWN);
        return sheet;
    }

    /**
     * What is told of discs around a place by its tile or, where that is open, by its cell; {@link Tile#UNKNOWN} where nothing
     * is.
     */
    int told(double latitude, double longitude) {
        int row = Cell.row(latitude);
        int column = Cell.column(longitude);
        int[][] sheet = (int[][]) SHEETS.getAcquire(sheets, sheet(row, column));
        int[] known = (int[]) TILES.getAcquire(sheet, place(row, column));
        return (int) NUMBERS.getOpaque(known, Cell.inTile(row, column) & (known.length - 1));
    }

    /** Notes what is told of a tile, and room for its cells where it is open; whether there was room. */
    @SuppressWarnings("ReferenceEquality")
    synchronized boolean note(double latitude, double longitude, Tile tile) {
        int row = Cell.row(latitude);
        int column = Cell.column(longitude);
        int[][] sheet = sheets[sheet(row, column)];
        if (sheet[place(row, column)] != UNKNOWN) {
            return true;
        }
        if (tile.isOpen() && open == mostOpen) {
            return false;
        }
        open += tile.isOpen() ? 1 : 0;
        if (sheet == EMPTY) {
            sheet = EMPTY.clone();
            SHEETS.setRelease(sheets, sheet(row, column), sheet);
        }
        TILES.setRelease(sheet, place(row, column), tile.isOpen() ? tile.cells() : new int[] {tile.whole()});
        return true;
    }

    private static int sheet(int row, int column) {
        return (row >> CELLS_BITS) * SHEETS_EAST + (column >> CELLS_BITS);
    }

    private static int place(int row, int column) {
        return (((row >> Cell.TILE_BITS) & (SIDE - 1)) << BITS) | ((column >> Cell.TILE_BITS) & (SIDE - 1));
    }
}
