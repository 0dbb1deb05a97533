package org.truceline.log;

import java.util.Arrays;

/**
 * The name of an office's log: the 32 bytes of the Ed25519 public key under which it signs. Names are ordered by their
 * bytes, unsigned.
 *
 * @param key exactly 32 bytes, else IllegalArgumentException; that they are a key shows when a signature is checked
 */
public record LogName(Bytes key) implements Comparable<LogName> {

    private static final int LENGTH = 32;

    public LogName {
        if (key.length() != LENGTH) {
            throw new IllegalArgumentException("log: expected a name of 32 bytes; found " + key);
        }
    }

    /** The name that these 64 lower-case hexadecimal digits write; throws IllegalArgumentException where they do not. */
    public static LogName of(String hex) {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "log: expected a name of 64 lower-case hexadecimal digits; found " + Shown.text(hex) + ".");
        }
        return new LogName(Bytes.ofHex(hex));
    }

    /** The first eight digits, for people; two logs may share them. */
    public String brief() {
        return toString().substring(0, 8);
    }

    @Override
    public int compareTo(LogName that) {
        return Arrays.compareUnsigned(key.toArray(), that.key.toArray());
    }

    /** 64 lower-case hexadecimal digits. */
    @Override
    public String toString() {
        return key.toHex();
    }
}
