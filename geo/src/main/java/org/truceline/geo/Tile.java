package org.truceline.geo;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * How discs around the places of a tile stand to several regions, as far as that hangs on the tile or the cell only and not on
 * the place. Safe for use by several threads: what is worked out twice at a time is the same.
 */
final class Tile {

    private static final VarHandle CELLS = MethodHandles.arrayElementVarHandle(int[].class);
    private static final VarHandle LARGER = MethodHandles.arrayElementVarHandle(long[].class);

    /** Metres up to which a disc is told by the tile without a look at its cells. */
    private static final double SETTLED = 20_000;

    /** Allows for ways straight through the Earth, metres. */
    private static final double MARGIN = 0.1;

    /** No disc is told. */
    private static final float NONE = -1;

    /** Nothing is told yet. */
    static final int UNKNOWN = 0;

    /** The bits of a pattern; the others are the upper half of a float, the radius, so that a number takes four bytes. */
    private static final int PATTERN_BITS = 16;

    private final Glances.Several glances;
    private final Box box;
    private final Settled[] whole;
    private final int told;
    private final int[] cells;
    private final long[] larger;
    private final AtomicReferenceArray<Settled[]> blocks;
    private final AtomicReferenceArray<Settled[]> each;

    Tile(Glances.Several glances, long key) {
        this.glances = glances;
        this.box = Cell.tileBox(key);
        whole = around(box);
        told = joined(whole);
        boolean open = radius(told) < SETTLED;
        cells = new int[open ? Cell.A_TILE * Cell.A_TILE : 0];
        larger = new long[cells.length];
        blocks = new AtomicReferenceArray<>(open ? Cell.BLOCKS_A_TILE * Cell.BLOCKS_A_TILE : 0);
        each = new AtomicReferenceArray<>(cells.length);
    }

    /** Whether it keeps something for each cell. */
    boolean isOpen() {
        return cells.length > 0;
    }

    /** What is told of all discs around a place of the tile, where it keeps nothing for each cell: radius and pattern. */
    int whole() {
        return told;
    }

    /** What is told of discs around the places of each cell, {@link #UNKNOWN} where nothing is yet; for reading only. */
    int[] cells() {
        return cells;
    }

    /** What is told of discs around a place of the tile: the radius up to which it holds, and their pattern. */
    int told(double latitude, double longitude) {
        if (!isOpen()) {
            return told;
        }
        int cell = Cell.inTile(latitude, longitude);
        int known = (int) CELLS.getOpaque(cells, cell);
        return known == UNKNOWN ? learn(cell) : known;
    }

    private int learn(int cell) {
        Settled[] block = block(cell);
        int learnt = joined(block);
        LARGER.compareAndSet(larger, cell, Larger.NONE, Larger.of(block, glances.patterns()));
        CELLS.compareAndSet(cells, cell, UNKNOWN, learnt);
        return learnt;
    }

    /** What is told of larger discs around a place of the tile, as {@link Larger} has it. */
    long larger(double latitude, double longitude) {
        return isOpen() ? (long) LARGER.getOpaque(larger, Cell.inTile(latitude, longitude)) : Larger.NONE;
    }

    /** How discs around a place of the tile stand to each region, as far as that is known of its cell or block of cells. */
    Settled[] each(double latitude, double longitude) {
        return isOpen() ? known(Cell.inTile(latitude, longitude)) : whole;
    }

    /** The same, after a look from the middle of the cell at each region of which its block does not tell discs of this size. */
    Settled[] closer(double latitude, double longitude, double size) {
        if (!isOpen()) {
            return whole;
        }
        int cell = Cell.inTile(latitude, longitude);
        Settled[] block = block(cell);
        Settled[] known = known(cell);
        for (int i = 0; i < known.length; i++) {
            if (mayTellMore(known[i], block[i], size)) {
                return looked(cell, known, block, size);
            }
        }
        return known;
    }

    private Settled[] looked(int cell, Settled[] known, Settled[] block, double size) {
        Settled[] closer = known.clone();
        Box part = Cell.box(box, cell);
        Probe middle = glances.probe(Cell.middle(part));
        for (int i = 0; i < closer.length; i++) {
            if (mayTellMore(known[i], block[i], size)) {
                closer[i] = around(part, middle, i);
            }
        }
        keep(cell, closer);
        return closer;
    }

    /** Whether a look from the middle of the cell was not had, and discs of this size are not told without it. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean mayTellMore(Settled known, Settled block, double size) {
        return known == block && !known.tells(size);
    }

    private Settled[] known(int cell) {
        Settled[] known = each.getAcquire(cell);
        return known == null ? block(cell) : known;
    }

    /** Keeps how discs around the places of a cell stand to one region, in place of what was told of them. */
    void settle(double latitude, double longitude, int region, Settled settled) {
        if (isOpen()) {
            int cell = Cell.inTile(latitude, longitude);
            Settled[] now = known(cell).clone();
            now[region] = settled;
            keep(cell, now);
        }
    }

    private void keep(int cell, Settled[] settled) {
        each.setRelease(cell, settled);
        LARGER.setOpaque(larger, cell, Larger.of(settled, glances.patterns()));
        CELLS.setOpaque(cells, cell, joined(settled));
    }

    private Settled[] block(int cell) {
        int block = Cell.block(cell);
        Settled[] known = blocks.getAcquire(block);
        if (known == null) {
            // Only the first is kept: that it is the same one tells which cells were not looked at.
            blocks.compareAndSet(block, null, around(Cell.blockBox(box, block)));
            known = blocks.getAcquire(block);
        }
        return known;
    }

    private Settled[] around(Box part) {
        Probe middle = glances.probe(Cell.middle(part));
        Settled[] settled = new Settled[glances.count()];
        for (int i = 0; i < settled.length; i++) {
            settled[i] = around(part, middle, i);
        }
        return settled;
    }

    private Settled around(Box part, Probe middle, int region) {
        return glances.get(region).around(middle).within(Cell.reach(part) + MARGIN);
    }

    /** The radius up to which all are settled, rounded down, and the pattern of discs that have no more. */
    private int joined(Settled[] settled) {
        double radius = Double.POSITIVE_INFINITY;
        int pattern = StandingPatterns.NONE;
        for (Settled one : settled) {
            radius = Math.min(radius, one.stance() == Stance.UNSURE ? NONE : one.radius());
            pattern = glances.patterns().with(pattern, one.stance().truth());
        }
        boolean fits = pattern >>> PATTERN_BITS == 0;
        int told = Float.floatToRawIntBits(fits && radius >= 0 ? Math.nextDown((float) radius) : NONE);
        return (told & -(1 << PATTERN_BITS)) | (fits ? pattern : StandingPatterns.NONE);
    }

    /** Metres up to which what is told holds; below zero where it holds for none. */
    static float radius(int told) {
        return Float.intBitsToFloat(told & -(1 << PATTERN_BITS));
    }

    /** The pattern that is told. */
    static int pattern(int told) {
        return told & ((1 << PATTERN_BITS) - 1);
    }
}
