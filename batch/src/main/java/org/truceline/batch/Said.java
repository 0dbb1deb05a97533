package org.truceline.batch;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What terms say of rows, and how that stands in a table, which is made once. For one thread.
 */
final class Said {

    private final List<Told> told;
    private final List<Said> parts;
    private byte[][] lines = new byte[0][];

    private Said(List<Told> told, List<Said> parts) {
        this.told = List.copyOf(told);
        this.parts = List.copyOf(parts);
    }

    /** What the terms of an agreement say, in their order. */
    static Said of(List<Told> told) {
        return new Said(told, List.of());
    }

    /** What several agreements say, one after the other. */
    static Said together(List<Said> parts) {
        return new Said(parts.stream().flatMap(part -> part.told.stream()).toList(), parts);
    }

    /** Term by term. */
    List<Told> told() {
        return told;
    }

    /** The bytes of each, as {@code make} makes them, always the same. */
    byte[][] lines(Function<Told, byte[]> make) {
        if (lines.length < told.size()) {
            Stream<byte[]> made = parts.isEmpty()
                    ? told.stream().map(make)
                    : parts.stream().flatMap(part -> Arrays.stream(part.lines(make)));
            lines = made.toArray(byte[][]::new);
        }
        return lines;
    }
}
