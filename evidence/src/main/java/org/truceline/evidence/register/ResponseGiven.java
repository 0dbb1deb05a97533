package org.truceline.evidence.register;

import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.Quotation;
import org.truceline.evidence.Require;
import org.truceline.evidence.ResponseType;

/**
 * What an accused said, or did not say, to what an incident alleges.
 *
 * @param by who answers or keeps silent, by the side's or actor's id
 * @param pleads the exception that it names, where it justifies
 * @param says the answer in its own words
 * @param when when it was given, or asked for in vain
 */
public record ResponseGiven(
        RecordId incident,
        String by,
        ResponseType type,
        Optional<String> pleads,
        Optional<String> says,
        Optional<Clocked> when,
        Optional<RecordId> report,
        Optional<Quotation> words)
        implements Recorded {

    /** @throws IllegalArgumentException when nobody answers, or an exception is pleaded without a justification */
    public ResponseGiven {
        Require.text(by, "whose response it is");
        Require.textIfAny(pleads, "a pleaded exception");
        Require.textIfAny(says, "an answer in words");
        if (pleads.isPresent() && type != ResponseType.JUSTIFIED) {
            throw new IllegalArgumentException("expected an exception with " + ResponseType.JUSTIFIED.word()
                    + " only, found it with " + type.word());
        }
    }

    @Override
    public Stream<RecordId> mentions() {
        return Stream.concat(Stream.of(incident), report.stream());
    }
}
