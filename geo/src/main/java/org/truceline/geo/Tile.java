package org.truceline.geo;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * How discs around the places of a tile stand to several regions, as far as that hangs on the tile or the cell only and not on
 * the place. Safe for use by several threads: what is worked out twice at a time is the same.
 */
final class Tile {

    private static final VarHandle CELLS = MethodHandles.arrayElementVarHandle(long[].class);

    /** Metres up to which a disc is told by the tile without a look at its cells. */
    private static final double SETTLED = 20_000;

    /** Allows for ways straight through the Earth, metres. */
    private static final double MARGIN = 0.1;

    /** No disc is told. */
    private static final float NONE = -1;

    /** Nothing is told yet. */
    static final long UNKNOWN = 0;

    private final Glances.Several glances;
    private final Box box;
    private final Settled[] whole;
    private final long told;
    private final long[] cells;
    private final AtomicReferenceArray<Settled[]> each;

    Tile(Glances.Several glances, long key) {
        this.glances = glances;
        this.box = Cell.tileBox(key);
        Probe middle = glances.probe(Cell.middle(box));
        double reach = Cell.reach(box) + MARGIN;
        whole = new Settled[glances.count()];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = glances.get(i).around(middle).within(reach);
        }
        told = joined(whole);
        int kept = radius(told) < SETTLED ? Cell.A_TILE * Cell.A_TILE : 0;
        cells = new long[kept];
        each = new AtomicReferenceArray<>(kept);
    }

    /** Whether it keeps something for each cell. */
    boolean isOpen() {
        return cells.length > 0;
    }

    /** What is told of all discs around a place of the tile, where it keeps nothing for each cell: radius and pattern. */
    long whole() {
        return told;
    }

    /** What is told of discs around the places of each cell, {@link #UNKNOWN} where nothing is yet; for reading only. */
    long[] cells() {
        return cells;
    }

    /** What is told of discs around a place of the tile: the radius up to which it holds, and their pattern. */
    long told(double latitude, double longitude) {
        if (!isOpen()) {
            return told;
        }
        int cell = Cell.inTile(latitude, longitude);
        long known = (long) CELLS.getOpaque(cells, cell);
        return known == UNKNOWN ? learn(cell) : known;
    }

    private long learn(int cell) {
        long learnt = joined(cell(cell));
        CELLS.setOpaque(cells, cell, learnt);
        return learnt;
    }

    /** How discs around a place of the tile stand to each region. */
    Settled[] each(double latitude, double longitude) {
        if (!isOpen()) {
            return whole;
        }
        int cell = Cell.inTile(latitude, longitude);
        Settled[] known = each.getAcquire(cell);
        if (known == null) {
            known = cell(cell);
            each.setRelease(cell, known);
        }
        return known;
    }

    /** Keeps how discs around the places of a cell stand to one region, in place of what was told of them. */
    void settle(double latitude, double longitude, int region, Settled settled) {
        if (isOpen()) {
            int cell = Cell.inTile(latitude, longitude);
            Settled[] now = each(latitude, longitude).clone();
            now[region] = settled;
            each.setRelease(cell, now);
            CELLS.setOpaque(cells, cell, joined(now));
        }
    }

    private Settled[] cell(int cell) {
        Box part = Cell.box(box, cell);
        Probe middle = glances.probe(Cell.middle(part));
        double reach = Cell.reach(part) + MARGIN;
        Settled[] settled = whole.clone();
        for (int i = 0; i < settled.length; i++) {
            if (settled[i].radius() < SETTLED) {
                settled[i] = glances.get(i).around(middle).within(reach);
            }
        }
        return settled;
    }

    /** The radius up to which all are settled, and the pattern of discs that have no more. */
    private long joined(Settled[] settled) {
        double radius = Double.POSITIVE_INFINITY;
        int pattern = StandingPatterns.NONE;
        for (Settled one : settled) {
            radius = Math.min(radius, one.stance() == Stance.UNSURE ? NONE : one.radius());
            pattern = glances.patterns().with(pattern, one.stance().truth());
        }
        return (long) Float.floatToRawIntBits(Math.nextDown((float) radius)) << 32 | pattern;
    }

    /** Metres up to which what is told holds; below zero where it holds for none. */
    static float radius(long told) {
        return Float.intBitsToFloat((int) (told >> 32));
    }

    /** The pattern that is told. */
    static int pattern(long told) {
        return (int) told;
    }
}
