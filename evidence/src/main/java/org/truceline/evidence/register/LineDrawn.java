package org.truceline.evidence.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.Require;
import org.truceline.evidence.Worded;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;

/**
 * A version of a line or an area on the map, by whoever drew it. Versions of several sides stand side by side.
 *
 * @param line the line's id in the terms
 * @param by whose version it is
 * @param from since when it is said to hold
 * @param until until when, not included; empty while nobody says that it ended
 * @param parts each a run of points; closed for an area
 * @param error how far it may be off
 */
public record LineDrawn(
        String line,
        String by,
        Standing standing,
        Clocked from,
        Optional<Clocked> until,
        List<List<Position>> parts,
        Metres error,
        Optional<RecordId> report)
        implements Recorded {

    /** How a version stands. */
    public enum Standing implements Worded {
        DRAFT,
        ONE_SIDED,
        AGREED,
        SUPERSEDED
    }

    /** @throws IllegalArgumentException when a part has fewer than two points, or it surely ends before it begins */
    public LineDrawn {
        Require.text(line, "the id of a line");
        Require.text(by, "whose version it is");
        from.requireBefore(until);
        parts = parts.stream().map(List::copyOf).toList();
        if (parts.isEmpty() || parts.stream().anyMatch(part -> part.size() < 2)) {
            throw new IllegalArgumentException("expected parts of two points or more, found fewer");
        }
    }

    @Override
    public Stream<RecordId> mentions() {
        return report.stream();
    }
}
