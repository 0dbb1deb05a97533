package org.truceline.log;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Whether a log is as it was written, and if not, where that can first be seen. */
public sealed interface Verification {

    /**
     * Every entry follows from the one before, every content that is there is the one that was recorded, and every
     * checkpoint fits.
     *
     * @param head count and last hash
     * @param absent entries whose content is absent, of which only the envelope could be checked
     * @param newest checkpoint that fits; empty when there was none
     */
    record Verified(Head head, long absent, Optional<Checkpoint> newest) implements Verification {}

    /**
     * An entry does not fit.
     *
     * @param number of the first entry that does not. Where someone also made a fitting hash for what they altered, it
     *     is the entry after.
     * @param about what of it does not fit
     * @param expected what would have fitted
     * @param found what stands there
     */
    record Broken(long number, String about, String expected, String found) implements Verification {

        /** "entry 7: payload: expected …; found …." */
        @Override
        public String toString() {
            return "entry " + number + ": " + about + ": expected " + expected + "; found " + found + ".";
        }
    }

    /**
     * A checkpoint does not fit the entries.
     *
     * @param count of the checkpoint
     * @param from the first entry that is in doubt: those before are under an earlier checkpoint that fits
     * @param expected what the checkpoint says
     * @param found what the entries say
     */
    record InDoubt(long count, long from, String expected, String found) implements Verification {

        /** "checkpoint of 9 entries: expected …; found …. Entries 6 to 9 are in doubt." */
        @Override
        public String toString() {
            return "checkpoint of %d entries: expected %s; found %s. %s in doubt."
                    .formatted(
                            count,
                            expected,
                            found,
                            from == count ? "Entry " + count + " is" : "Entries " + from + " to " + count + " are");
        }
    }

    /** Whether the log holds together. Cannot see that entries were cut off at the end, or all written anew. */
    static Verification of(Log log) {
        return of(log, List.of());
    }

    /** Whether the log holds together and fits these checkpoints, all of which must be of this log. */
    static Verification of(Log log, Collection<Checkpoint> checkpoints) {
        return of(log, checkpoints, _ -> {});
    }

    /** The same; {@code progress} is told the number of each entry that fits. */
    static Verification of(Log log, Collection<Checkpoint> checkpoints, LongConsumer progress) {
        Verifier verifier = new Verifier(checkpoints);
        return verifier.findBroken(log, progress).map(Verification.class::cast).orElseGet(verifier::conclude);
    }
}
