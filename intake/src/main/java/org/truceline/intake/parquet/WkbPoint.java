package org.truceline.intake.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * A point in well-known binary.
 *
 * @param north its second number
 * @param east its first number
 */
public record WkbPoint(double north, double east) {

    /** Points without and with a height, or a measure, or both, as ISO and as the older extension write them. */
    private static final Set<Integer> POINTS = Set.of(1, 1001, 2001, 3001, 0x8000_0001, 0x4000_0001, 0xC000_0001);

    private static final int FLAT = 1 + Integer.BYTES + 2 * Double.BYTES;

    /** The point in hexadecimal digits; empty where they are another geometry or none. */
    public static Optional<WkbPoint> parse(String digits) {
        byte[] octets = HexFormat.of().parseHex(digits);
        return parse(octets, 0, octets.length);
    }

    /** The point between two bytes; empty where they are another geometry or none. */
    public static Optional<WkbPoint> parse(byte[] bytes, int begin, int end) {
        if (end - begin < FLAT) {
            return Optional.empty();
        }
        ByteBuffer octets = ByteBuffer.wrap(bytes, begin, end - begin);
        octets.order(octets.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        if (!POINTS.contains(octets.getInt())) {
            return Optional.empty();
        }
        double east = octets.getDouble();
        return Optional.of(new WkbPoint(octets.getDouble(), east));
    }

    /** Its second number, as text. */
    public String latitude() {
        return Kind.number(north);
    }

    /** Its first number, as text. */
    public String longitude() {
        return Kind.number(east);
    }
}
