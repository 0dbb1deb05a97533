package org.truceline.geo;

import java.util.concurrent.atomic.AtomicInteger;

/** The tiles that were looked at, as many as fit into some {@value #MEGABYTES} megabytes. Safe for use by several threads. */
final class Tiles {

    private static final int MOST = 1 << 18;
    private static final int MEGABYTES = 48;

    /** Bytes that a cell of an open tile takes at most, beside those for each region. */
    private static final int A_CELL = 32;

    private static final int A_CELL_AND_REGION = 28;

    private final Glances.Several glances;
    private final int mostOpen;
    private final AtomicInteger open = new AtomicInteger();
    private volatile ByTile<Tile> tiles;

    Tiles(Glances.Several glances) {
        this.glances = glances;
        this.mostOpen =
                MEGABYTES * (1 << 20) / (Cell.A_TILE * Cell.A_TILE * (A_CELL + A_CELL_AND_REGION * glances.count()));
        this.tiles = new ByTile<>(MOST, this::tile);
    }

    /** That with a place. */
    Tile get(double latitude, double longitude) {
        return tiles.get(latitude, longitude);
    }

    private Tile tile(long key) {
        Tile tile = new Tile(glances, key);
        if (tile.isOpen() && open.incrementAndGet() > mostOpen) {
            open.set(1);
            tiles = new ByTile<>(MOST, this::tile);
        }
        return tile;
    }
}
