package org.truceline.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line that the agreement names, drawn or not.
 *
 * @param id names it
 * @param title its name for people
 * @param sides names of its two sides, left and right of the direction in which it is drawn; empty when they have none
 * @param versions how it is drawn and for which time; none when it is not drawn
 * @param why why it is not drawn; empty when it is
 * @param clause the words, when they are quoted
 */
public record NamedLine(
        String id, String title, List<String> sides, List<Version> versions, String why, Optional<Clause> clause) {

    public NamedLine {
        sides = List.copyOf(sides);
        versions = List.copyOf(versions);
    }

    /**
     * A drawing of the line and the time for which it holds.
     *
     * @param from first instant, included; from the beginning of time when empty
     * @param until first instant that it no longer holds; for good when empty
     */
    public record Version(Drawn.LineVersion drawn, Optional<Instant> from, Optional<Instant> until) {}

    /** True when there is a drawing of it. */
    public boolean isDrawn() {
        return !versions.isEmpty();
    }

    /** Its drawings. */
    public Stream<Drawn.LineVersion> drawings() {
        return versions.stream().map(Version::drawn);
    }
}
