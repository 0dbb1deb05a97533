package org.truceline.log;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes the entries that continue a log. Whoever keeps a log calls it with the head that it has just read, alone.
 *
 * @param clock tells when an entry is recorded; to the microsecond
 * @param random makes salts, nonces and keys: outside tests a {@link java.security.SecureRandom}
 */
public record Chain(InstantSource clock, RandomGenerator random) {

    private static final long VERSION = 0xf000L;

    private static final long VERSION_4 = 0x4000L;

    private static final long VARIANT = Long.MIN_VALUE;

    /** The entry that records the draft next after the head. */
    public Entry next(LogId log, Head head, Draft draft) {
        Instant recorded = clock.instant();
        Content.Present content = content(draft);
        Envelope envelope = new Envelope(
                log, head, draft.key(), draft.kind(), recorded.truncatedTo(ChronoUnit.MICROS), content.commitment());
        return new Entry(envelope, content, envelope.hash());
    }

    /** A random key for a draft of this process's own. */
    public UUID key() {
        long high = (random.nextLong() & ~VERSION) | VERSION_4;
        return new UUID(high, (random.nextLong() >>> 2) | VARIANT);
    }

    private Content.Present content(Draft draft) {
        Optional<SealKey> under = draft.under();
        return under.isPresent()
                ? under.get().seal(new Nonce(Bytes.random(Nonce.LENGTH, random)), draft.payload())
                : new Content.Open(draft.payload(), new Salt(Bytes.random(Salt.LENGTH, random)));
    }
}
