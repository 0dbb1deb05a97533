package org.truceline.evidence.register;

import java.util.stream.Stream;
import org.truceline.evidence.Require;

/** How somebody judges one account, report or figure, apart from who brings it. */
public record CredibilityJudgement(RecordId of, Credibility credibility, String because) implements Recorded {

    /** @throws IllegalArgumentException when no reason is given */
    public CredibilityJudgement {
        Require.text(because, "a reason for the digit");
    }

    @Override
    public Stream<RecordId> mentions() {
        return Stream.of(of);
    }
}
