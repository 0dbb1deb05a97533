package org.truceline.geo;

/** The tiles that were looked at, as many as fit into some {@value #MEGABYTES} megabytes. Safe for use by several threads. */
final class Tiles {

    private static final int MOST = 1 << 18;

    /** Room for so many open ones there is at least, however many regions there are. */
    private static final int LEAST_OPEN = 16;

    private static final int MEGABYTES = 48;

    /** Bytes that a cell of an open tile takes, beside those for each region. */
    private static final int A_CELL = 36;

    /** Those for each region: 44 in the cells that were looked at closer, which are taken to be two of three. */
    private static final int A_CELL_AND_REGION = 29;

    private final Glances.Several glances;
    private final int mostOpen;
    private volatile Kept kept;

    Tiles(Glances.Several glances) {
        this.glances = glances;
        long aTile = Cell.A_TILE * Cell.A_TILE * (A_CELL + (long) A_CELL_AND_REGION * glances.count());
        this.mostOpen = (int) Math.max(LEAST_OPEN, MEGABYTES * (1L << 20) / aTile);
        this.kept = new Kept();
    }

    /** What is told of discs around a place, as {@link Tile#told} has it. */
    int told(double latitude, double longitude) {
        Kept now = kept;
        int told = now.board.told(latitude, longitude);
        return told == Tile.UNKNOWN ? learn(now, latitude, longitude) : told;
    }

    private int learn(Kept now, double latitude, double longitude) {
        Tile tile = now.tiles.get(latitude, longitude);
        if (!now.board.note(latitude, longitude, tile)) {
            kept = new Kept();
        }
        return tile.told(latitude, longitude);
    }

    /** The tile with a place. */
    Tile at(double latitude, double longitude) {
        return kept.tiles.get(latitude, longitude);
    }

    /** What is kept until there is no more room; then all is dropped. */
    private final class Kept {
        final Board board = new Board(mostOpen);
        final ByTile<Tile> tiles = new ByTile<>(MOST, key -> new Tile(glances, key));
    }
}
