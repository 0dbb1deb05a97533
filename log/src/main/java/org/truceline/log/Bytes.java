package org.truceline.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * A sequence of bytes that nobody can change.
 *
 * <p>Equal when the bytes are equal. {@link #toString} tells the length only, because payloads must not slip into
 * messages and server logs.
 */
public final class Bytes {

    /** No bytes. */
    public static final Bytes NONE = new Bytes(new byte[0]);

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

    /** The bytes that the lower-case hexadecimal digits name; throws IllegalArgumentException where they are none. */
    public static Bytes ofHex(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) >= 'A' && digits.charAt(i) <= 'F') {
                throw new IllegalArgumentException("expected lower-case hexadecimal digits; found capital ones");
            }
        }
        return new Bytes(HexFormat.of().parseHex(digits));
    }

    /** The bytes that this base64 with padding names; throws IllegalArgumentException where it is none. */
    public static Bytes ofBase64(String text) {
        Bytes read = new Bytes(Base64.getDecoder().decode(text));
        if (!read.toBase64().equals(text)) {
            throw new IllegalArgumentException("expected base64 with padding and without loose bits; found another");
        }
        return read;
    }

    /** So many bytes, as hard to guess as the generator is: outside tests a {@link java.security.SecureRandom}. */
    public static Bytes random(int length, RandomGenerator random) {
        byte[] octets = new byte[length];
        random.nextBytes(octets);
        return new Bytes(octets);
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

    /** RFC 4648 section 4, with padding. */
    public String toBase64() {
        return Base64.getEncoder().encodeToString(octets);
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
