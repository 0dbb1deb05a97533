package org.truceline.evidence.register;

import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.Require;

/** A call between the sides, or to the mechanism: who called whom about what, and what came of it. */
public record HotlineCall(
        String from, String to, Clocked when, String issue, Optional<String> result, Optional<RecordId> concerns)
        implements Recorded {

    /** @throws IllegalArgumentException when a part that is given is blank */
    public HotlineCall {
        Require.text(from, "who called");
        Require.text(to, "who was called");
        Require.text(issue, "what the call was about");
        Require.textIfAny(result, "what came of the call");
    }

    @Override
    public Stream<RecordId> mentions() {
        return concerns.stream();
    }
}
