package org.truceline.intake.plain;

import org.truceline.geo.Metres;

/** "within 500 m of ", as bytes, kept for radii that come again. */
final class WithinWords {

    private static final int KEPT = 1 << 10;

    private final double[] radii = new double[KEPT];
    private final byte[][] words = new byte[KEPT][];

    byte[] of(double radius) {
        long bits = Double.doubleToRawLongBits(radius);
        int slot = (int) ((bits * 0x9E3779B97F4A7C15L) >>> 54);
        if (radii[slot] != radius) {
            radii[slot] = radius;
            words[slot] = TextBytes.withSlack("within " + Metres.of(radius) + " of ");
        }
        return words[slot];
    }
}
