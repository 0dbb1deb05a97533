package org.truceline.intake.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * A point in well-known binary.
 *
 * @param latitude its second number, as text
 * @param longitude its first number, as text
 */
public record WkbPoint(String latitude, String longitude) {

    /** Points without and with a height, or a measure, or both, as ISO and as the older extension write them. */
    private static final Set<Integer> POINTS = Set.of(1, 1001, 2001, 3001, 0x8000_0001, 0x4000_0001, 0xC000_0001);

    private static final int FLAT = 1 + Integer.BYTES + 2 * Double.BYTES;

    /** The point in hexadecimal digits; empty where they are another geometry or none. */
    public static Optional<WkbPoint> parse(String digits) {
        ByteBuffer octets = ByteBuffer.wrap(HexFormat.of().parseHex(digits));
        if (octets.remaining() < FLAT) {
            return Optional.empty();
        }
        octets.order(octets.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        if (!POINTS.contains(octets.getInt())) {
            return Optional.empty();
        }
        String longitude = Kind.number(octets.getDouble());
        return Optional.of(new WkbPoint(Kind.number(octets.getDouble()), longitude));
    }
}
