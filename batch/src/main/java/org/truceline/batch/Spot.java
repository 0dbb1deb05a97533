package org.truceline.batch;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.intake.row.Entry;

/**
 * Where a row is drawn: a point, and never without how far from it something may have been.
 *
 * @param radius metres
 */
record Spot(Position point, double radius) {

    private static final int WKB_POINT = 1;

    /** The spot of a row; empty where nothing bounds its place, or anything but a distance from a point. */
    static Optional<Spot> of(Entry.Taken row) {
        return row.occurrence().at().ground() instanceof Whereabouts.Disc(Position centre, var within)
                ? Optional.of(new Spot(centre, within.value()))
                : Optional.empty();
    }

    /** The point in well-known binary, longitude first. */
    byte[] wkb() {
        return ByteBuffer.allocate(1 + Integer.BYTES + 2 * Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 1)
                .putInt(WKB_POINT)
                .putDouble(point.longitude())
                .putDouble(point.latitude())
                .array();
    }
}
