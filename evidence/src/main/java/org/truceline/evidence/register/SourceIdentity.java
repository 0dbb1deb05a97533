package org.truceline.evidence.register;

import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.Require;

/** Who a source is. Recorded sealed, under a key of its own; {@link #toString} tells nothing. */
public record SourceIdentity(RecordId source, String name, Optional<String> contact, Optional<String> notes)
        implements Recorded {

    /** @throws IllegalArgumentException when no name is given */
    public SourceIdentity {
        Require.text(name, "the name of a source");
    }

    @Override
    public Stream<RecordId> mentions() {
        return Stream.of(source);
    }

    @Override
    public String toString() {
        return "the identity of source " + source;
    }
}
