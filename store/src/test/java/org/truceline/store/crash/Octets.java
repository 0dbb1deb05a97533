package org.truceline.store.crash;

import java.util.Arrays;

/** The bytes of one file, which grow as they are written. */
final class Octets {

    private byte[] octets = new byte[0];

    private int length;

    Octets copy() {
        Octets copy = new Octets();
        copy.octets = toArray();
        copy.length = length;
        return copy;
    }

    /** A gap before the position is filled with zeros. */
    void write(long position, byte[] written) {
        int from = Math.toIntExact(position);
        reach(from + written.length);
        System.arraycopy(written, 0, octets, from, written.length);
    }

    void cut(long newLength) {
        int to = Math.toIntExact(newLength);
        reach(to);
        Arrays.fill(octets, to, length, (byte) 0);
        length = to;
    }

    byte[] toArray() {
        return Arrays.copyOf(octets, length);
    }

    private void reach(int newLength) {
        if (newLength > octets.length) {
            octets = Arrays.copyOf(octets, Math.max(newLength, 2 * octets.length));
        }
        length = Math.max(length, newLength);
    }
}
