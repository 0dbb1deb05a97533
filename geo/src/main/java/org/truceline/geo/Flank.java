package org.truceline.geo;

/**
 * All places up to {@code clear} metres away lie on one side of a line.
 *
 * @param side 1 left, -1 right
 * @param clear zero or less where no side is sure
 */
record Flank(int side, double clear) {

    /** No side is sure. */
    static final Flank NONE = new Flank(0, 0);
}
