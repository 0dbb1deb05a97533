package org.truceline.evidence.register;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of a record as it stands in the log.
 *
 * @param key of its entry; names this version
 * @param office the log that holds it
 * @param recordedAt by the office's clock
 * @param entered what was entered
 */
public record Version(UUID key, String office, Instant recordedAt, Entered entered) {

    /** Which record. */
    public RecordId record() {
        return entered.record();
    }

    /** What it says. */
    public Recorded recorded() {
        return entered.recorded();
    }

    /** Who entered it. */
    public String author() {
        return entered.author();
    }

    /** Whether the record holds by this version. */
    public boolean holds() {
        return entered.standing() == Entered.Standing.HOLDS;
    }

    /** Whether it says the same as another version of the record, to whomever. */
    boolean says(Version other) {
        return recorded().equals(other.recorded()) && entered.standing() == other.entered.standing();
    }
}
