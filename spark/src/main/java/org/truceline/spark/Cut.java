package org.truceline.spark;

import java.util.ArrayList;
import java.util.List;
import org.truceline.spark.Surveyed.Way;

/** Joins what was surveyed of the pieces of a file, in their order, and cuts the file where rows begin. */
final class Cut {

    private final List<Part> parts = new ArrayList<>();
    private final long length;
    private long breaks;
    private boolean quoted;

    private Cut(long length) {
        this.length = length;
    }

    /** The file as one part. */
    static List<Part> whole(long length) {
        return List.of(new Part(0, 0, length, 1));
    }

    /** The parts of a file of {@code length} bytes: the whole where it cannot be said where lines begin. */
    static List<Part> of(long length, List<Surveyed> pieces) {
        if (pieces.stream().anyMatch(Surveyed::joined)) {
            return whole(length);
        }
        Cut cut = new Cut(length);
        pieces.forEach(cut::add);
        return List.copyOf(cut.parts);
    }

    private void add(Surveyed piece) {
        Way way = quoted ? piece.quoted() : piece.plain();
        if (way.row() != Way.NONE) {
            begin(way.row(), 1 + breaks + way.before());
        }
        breaks += piece.breaks();
        quoted = way.staysQuoted();
    }

    private void begin(long row, long line) {
        if (!parts.isEmpty()) {
            parts.add(parts.removeLast().until(row));
        }
        parts.add(new Part(parts.size(), row, length, line));
    }
}
