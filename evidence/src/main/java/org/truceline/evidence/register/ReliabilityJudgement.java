package org.truceline.evidence.register;

import java.util.stream.Stream;
import org.truceline.evidence.Require;

/** How somebody judges a source, apart from anything that it says. */
public record ReliabilityJudgement(RecordId source, Reliability reliability, String because) implements Recorded {

    /** @throws IllegalArgumentException when no reason is given */
    public ReliabilityJudgement {
        Require.text(because, "a reason for the letter");
    }

    @Override
    public Stream<RecordId> mentions() {
        return Stream.of(source);
    }
}
