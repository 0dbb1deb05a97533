package org.truceline.log;

/**
 * Which key a sealed content needs: a digest of the key, from which nobody can tell the key.
 *
 * @param digest SHA-256 of {@code truceline-key-1} and the key
 */
public record Seal(Digest digest) {

    /** The seal that these 64 lower-case hexadecimal digits write; throws IllegalArgumentException where they do not. */
    public static Seal of(String hex) {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "seal: expected 64 lower-case hexadecimal digits; found " + Shown.text(hex) + ".");
        }
        return new Seal(new Digest(Bytes.ofHex(hex)));
    }

    /** 64 lower-case hexadecimal digits. */
    @Override
    public String toString() {
        return digest.toString();
    }
}
