package org.truceline.evidence.register;

import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.Quotation;
import org.truceline.evidence.Require;

/** Words of a named speaker that are no claim: an announcement, a warning, a notice; kind is an open word. */
public record StatementMade(
        RecordId report,
        String speaker,
        Optional<String> side,
        String kind,
        String says,
        Optional<Clocked> when,
        Optional<Quotation> words)
        implements Recorded {

    /** @throws IllegalArgumentException when a part that is given is blank */
    public StatementMade {
        Require.text(speaker, "who speaks");
        Require.textIfAny(side, "the side of " + speaker);
        Require.text(kind, "the kind of a statement");
        Require.text(says, "what " + speaker + " says");
    }

    @Override
    public Stream<RecordId> mentions() {
        return Stream.of(report);
    }
}
