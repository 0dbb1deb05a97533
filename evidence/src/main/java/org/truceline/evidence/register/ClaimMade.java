package org.truceline.evidence.register;

import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.Quotation;
import org.truceline.evidence.Require;

/**
 * What a report says that somebody says happened. True, false or partly either.
 *
 * @param report where it stands
 * @param asserter who is said to say it, in the report's words; empty when the report says it in its own voice
 * @param asserting the asserter as a registered source
 * @param words the stretch of the report that says it; empty where the report was not written
 * @param alleges whom it says did it
 * @param against whom it says it was done to
 */
public record ClaimMade(
        RecordId report,
        Optional<String> asserter,
        Optional<RecordId> asserting,
        Optional<Quotation> words,
        Happening happening,
        Optional<String> alleges,
        Optional<String> against)
        implements Account {

    /** @throws IllegalArgumentException when a part that is given is blank */
    public ClaimMade {
        Require.textIfAny(asserter, "who makes a claim");
        Require.textIfAny(alleges, "whom a claim names");
        Require.textIfAny(against, "against whom a claim says it was");
    }

    @Override
    public Stream<RecordId> mentions() {
        return Stream.concat(Stream.of(report), asserting.stream());
    }
}
