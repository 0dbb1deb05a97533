package org.truceline.geo;

import java.util.concurrent.atomic.AtomicInteger;

/** The tiles that were looked at, as many as fit into some 50 megabytes. Safe for use by several threads. */
final class Tiles {

    private static final int MOST = 1 << 18;
    private static final int MOST_OPEN = 1 << 12;

    private final Glances.Several glances;
    private final AtomicInteger open = new AtomicInteger();
    private volatile ByTile<Tile> tiles;

    Tiles(Glances.Several glances) {
        this.glances = glances;
        this.tiles = new ByTile<>(MOST, this::tile);
    }

    /** That with a place. */
    Tile get(double latitude, double longitude) {
        return tiles.get(latitude, longitude);
    }

    private Tile tile(long key) {
        Tile tile = new Tile(glances, key);
        if (tile.isOpen() && open.incrementAndGet() > MOST_OPEN) {
            open.set(1);
            tiles = new ByTile<>(MOST, this::tile);
        }
        return tile;
    }
}
