package org.truceline.geo;

/**
 * The cells of a grid over the Earth, and those of a coarser one, its tiles, with keys for tiles. Cells are 1/256 of a degree high
 * and wide, some 430 m; a tile is 1/8 of a degree and holds 32 times 32 cells, in blocks of 8 times 8.
 */
final class Cell {

    /** The power of two that is {@link #A_TILE}. */
    static final int TILE_BITS = 5;

    /** Cells to a tile, in each direction. */
    static final int A_TILE = 1 << TILE_BITS;

    /** Cells to a block, in each direction. */
    static final int A_BLOCK = 8;

    /** Blocks to a tile, in each direction. */
    static final int BLOCKS_A_TILE = A_TILE / A_BLOCK;

    private static final int TILES_A_DEGREE = Surface.A_DEGREE;
    private static final int CELLS_A_DEGREE = TILES_A_DEGREE * A_TILE;

    /** More than any radius of curvature of the ellipsoid, metres. */
    private static final double LONGEST_RADIUS = 6_400_000;

    private Cell() {}

    /** The key of a tile, from a row and a column of {@link Surface}. */
    static long tile(int row, int column) {
        return row * (360L * TILES_A_DEGREE) + column;
    }

    /** The row of cells with a latitude, from the south pole on. */
    static int row(double latitude) {
        return Math.min((int) ((latitude + 90) * CELLS_A_DEGREE), 180 * CELLS_A_DEGREE - 1);
    }

    /** The column of cells with a longitude, from the antimeridian on. */
    static int column(double longitude) {
        return Math.min((int) ((longitude + 180) * CELLS_A_DEGREE), 360 * CELLS_A_DEGREE - 1);
    }

    /** Which of its tile's cells the cell with a place is, row by row from the south. */
    static int inTile(double latitude, double longitude) {
        return inTile(row(latitude), column(longitude));
    }

    /** The same of the cell in a row and a column. */
    static int inTile(int row, int column) {
        return ((row & (A_TILE - 1)) << TILE_BITS) | (column & (A_TILE - 1));
    }

    /** Of the cell with a place. */
    static Box box(double latitude, double longitude) {
        long tile = tile(Surface.row(latitude), Surface.column(longitude));
        return box(tileBox(tile), inTile(latitude, longitude));
    }

    static Box tileBox(long tile) {
        long row = tile / (360L * TILES_A_DEGREE);
        long column = tile % (360L * TILES_A_DEGREE);
        double south = (double) row / TILES_A_DEGREE - 90;
        double west = (double) column / TILES_A_DEGREE - 180;
        return new Box(south, south + 1.0 / TILES_A_DEGREE, west, west + 1.0 / TILES_A_DEGREE);
    }

    /** Of a cell in the box of its tile. */
    static Box box(Box tile, int inTile) {
        return part(tile, inTile / A_TILE, inTile % A_TILE, 1);
    }

    /** Which of its tile's blocks a cell is in, row by row from the south. */
    static int block(int inTile) {
        return inTile / A_TILE / A_BLOCK * BLOCKS_A_TILE + inTile % A_TILE / A_BLOCK;
    }

    /** Of a block in the box of its tile. */
    static Box blockBox(Box tile, int block) {
        return part(tile, block / BLOCKS_A_TILE * A_BLOCK, block % BLOCKS_A_TILE * A_BLOCK, A_BLOCK);
    }

    private static Box part(Box tile, int row, int column, int cells) {
        double south = tile.south() + (double) row / CELLS_A_DEGREE;
        double west = tile.west() + (double) column / CELLS_A_DEGREE;
        double side = (double) cells / CELLS_A_DEGREE;
        return new Box(south, south + side, west, west + side);
    }

    static Position middle(Box box) {
        return new Position((box.south() + box.north()) / 2, (box.west() + box.east()) / 2);
    }

    /** Metres straight from the middle of a cell or tile to any place of it at most. */
    static double reach(Box box) {
        double half = Math.toRadians(box.north() - box.south()) / 2;
        double nearest =
                box.south() < 0 && box.north() > 0 ? 0 : Math.min(Math.abs(box.south()), Math.abs(box.north()));
        double cosine = Math.cos(Math.toRadians(nearest));
        return LONGEST_RADIUS * half * Math.sqrt(1 + cosine * cosine);
    }
}
