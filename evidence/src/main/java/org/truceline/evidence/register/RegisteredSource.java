package org.truceline.evidence.register;

import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.Require;
import org.truceline.evidence.SourceKind;

/**
 * Someone who reports, under the name that the office uses; who that is stands in a {@link SourceIdentity}.
 *
 * @param cover the name in use: a public body's own, or a cover name
 * @param side the side for which it speaks; it never corroborates that side
 */
public record RegisteredSource(String cover, SourceKind kind, Optional<String> side) implements Recorded {

    /** @throws IllegalArgumentException when a part that is given is blank */
    public RegisteredSource {
        Require.text(cover, "a name for a source");
        Require.textIfAny(side, "the side of source " + cover);
    }

    @Override
    public Stream<RecordId> mentions() {
        return Stream.empty();
    }
}
