package org.truceline.log;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/**
 * Makes the entries that continue a log. Whoever keeps a log calls it with the head that it has just read, alone.
 *
 * @param clock tells when an entry is recorded; to the microsecond
 * @param random makes the salts: outside tests a {@link java.security.SecureRandom}
 */
public record Chain(InstantSource clock, RandomGenerator random) {

    /** The entry that records the draft next after the head. */
    public Entry next(Head head, Draft draft) {
        Content.Kept content = new Content.Kept(draft.payload(), Salt.from(random));
        Instant recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Envelope envelope = new Envelope(head, draft.key(), draft.kind(), recordedAt, content.commitment());
        return new Entry(envelope, content, envelope.hash());
    }
}
