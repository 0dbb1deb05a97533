package org.truceline.evidence.register;

import java.util.UUID;
import java.util.stream.Stream;
import org.truceline.evidence.Require;
import org.truceline.evidence.Worded;

/**
 * What a second person says to one version of a record. A later version is not confirmed by it.
 *
 * @param of the record
 * @param version the key of the version that was looked at
 */
public record Review(RecordId of, UUID version, Verdict verdict, String because) implements Recorded {

    /** What a second person makes of it. */
    public enum Verdict implements Worded {
        CONFIRMED,
        /** Sees it otherwise; the dissent stands beside the record. */
        DISSENTS,
        /** Asks for more before saying anything. */
        RETURNED
    }

    /** @throws IllegalArgumentException when no reason is given */
    public Review {
        Require.text(because, "a reason for the review");
    }

    @Override
    public Stream<RecordId> mentions() {
        return Stream.of(of);
    }
}
