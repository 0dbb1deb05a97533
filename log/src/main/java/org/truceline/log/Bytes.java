package org.truceline.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A sequence of bytes that nobody can change.
 *
 * <p>Equal when the bytes are equal. {@link #toString} tells the length only, because payloads must not slip into
 * messages and server logs.
 */
public final class Bytes {

    private final byte[] octets;

    private Bytes(byte[] octets) {
        this.octets = octets;
    }

    /** A copy of the given bytes. */
    public static Bytes of(byte[] octets) {
        return new Bytes(octets.clone());
    }

    /** The text in UTF-8. */
    public static Bytes ofText(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes that the hexadecimal digits name; throws IllegalArgumentException where they are none. */
    public static Bytes ofHex(String digits) {
        return new Bytes(HexFormat.of().parseHex(digits));
    }

    /** How many they are. */
    public int length() {
        return octets.length;
    }

    /** A copy of them. */
    public byte[] toArray() {
        return octets.clone();
    }

    /** Them read as UTF-8; what is none becomes U+FFFD. */
    public String toText() {
        return new String(octets, StandardCharsets.UTF_8);
    }

    /** Two lower-case hexadecimal digits a byte. */
    public String toHex() {
        return HexFormat.of().formatHex(octets);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    @Override
    public String toString() {
        return octets.length + " bytes";
    }
}
