package org.truceline.evidence;

import java.util.Optional;

/** Someone whose reports or words are recorded. The side is stated only for a source that speaks for one. */
public record Source(String id, String name, SourceKind kind, Optional<String> side) {

    /** @throws IllegalArgumentException when the id or the name is blank */
    public Source {
        Require.text(id, "a source id");
        Require.text(name, "the name of source " + id);
        Require.textIfAny(side, "the side of source " + id);
    }
}
