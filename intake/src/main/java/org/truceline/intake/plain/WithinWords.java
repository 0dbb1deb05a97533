package org.truceline.intake.plain;

import java.nio.charset.StandardCharsets;
import org.truceline.geo.Metres;

/** "within 500 m of ", as bytes, kept for radii that come again. */
final class WithinWords {

    private static final int KEPT = 1 << 10;

    private final double[] radii = new double[KEPT];
    private final byte[][] words = new byte[KEPT][];

    byte[] of(double radius) {
        long bits = Double.doubleToRawLongBits(radius);
        int slot = (int) (bits * 0x9E3779B97F4A7C15L >>> 54);
        if (radii[slot] != radius) {
            radii[slot] = radius;
            words[slot] = ("within " + Metres.of(radius) + " of ").getBytes(StandardCharsets.UTF_8);
        }
        return words[slot];
    }
}
