package org.truceline.spark;

import java.io.Serializable;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Some bytes of a file, cut without a look at them.
 *
 * @param from the first byte, from 0
 * @param until the byte after the last
 */
record Piece(long from, long until) implements Serializable {

    /** A file of {@code length} bytes in pieces of {@code size}; the last may be shorter. An empty file is one piece. */
    static List<Piece> of(long length, long size) {
        return LongStream.rangeClosed(0, Math.max(0, length - 1) / size)
                .mapToObj(number -> new Piece(number * size, Math.min(length, (number + 1) * size)))
                .toList();
    }
}
