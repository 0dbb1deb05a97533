package org.truceline.geo;

import java.util.ArrayList;
import java.util.List;

/** Numbers for the cells of a grid over the Earth, 64 to a degree: at most 1.75 km high and wide. */
final class Cell {

    /** Metres from the middle of one of the {@link #parts} to its corner at most, and a few more. */
    static final double HALF_A_PART = 320;

    private static final int A_DEGREE = 64;
    private static final long ROW = 360L * A_DEGREE;
    private static final int PARTS = 4;

    private Cell() {}

    /** Of the cell with the probe's middle. */
    static long of(Probe probe) {
        long row = Math.min(180L * A_DEGREE - 1, (long) ((probe.latitude() + 90) * A_DEGREE));
        long column = Math.min(ROW - 1, (long) ((probe.longitude() + 180) * A_DEGREE));
        return row * ROW + column;
    }

    static Position middle(long cell) {
        Box box = box(cell);
        return new Position((box.south() + box.north()) / 2, (box.west() + box.east()) / 2);
    }

    static Box box(long cell) {
        long row = cell / ROW;
        long column = cell % ROW;
        double south = (double) row / A_DEGREE - 90;
        double west = (double) column / A_DEGREE - 180;
        return new Box(south, south + 1.0 / A_DEGREE, west, west + 1.0 / A_DEGREE);
    }

    /** The middles of the sixteen parts of a cell, four times four. */
    static List<Chord> parts(long cell) {
        Box box = box(cell);
        List<Chord> middles = new ArrayList<>();
        for (int row = 0; row < PARTS; row++) {
            for (int column = 0; column < PARTS; column++) {
                middles.add(Chord.to(new Position(
                        box.south() + (row + 0.5) / PARTS / A_DEGREE, box.west() + (column + 0.5) / PARTS / A_DEGREE)));
            }
        }
        return middles;
    }
}
