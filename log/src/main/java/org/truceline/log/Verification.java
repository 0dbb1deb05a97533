package org.truceline.log;

import java.util.Iterator;
import java.util.Optional;

/** Whether a log is as it was written, and if not, where that can first be seen. */
public sealed interface Verification {

    /**
     * Every entry follows from the one before, and every payload that is there is the one that was recorded.
     *
     * @param head count and last hash: to be compared with, or noted as, a head kept elsewhere
     * @param destroyed entries whose content was destroyed, of which only the envelope could be checked
     */
    record Verified(Head head, long destroyed) implements Verification {}

    /**
     * The log was altered.
     *
     * @param number of the first entry that does not fit. Where someone also made a fitting hash for what they altered,
     *     it is the entry after.
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
     * Whether the log holds together. Cannot see that entries were cut off at the end, or that the whole log was written
     * anew: for that, {@link #of(Log, Head)}.
     */
    static Verification of(Log log) {
        return of(log, Head.EMPTY);
    }

    /** Whether the log holds together and still contains everything up to a head that was noted earlier. */
    static Verification of(Log log, Head known) {
        Head head = Head.EMPTY;
        long destroyed = 0;
        try {
            // From the lowest number there can be: an entry slipped in before the first is an alteration as well.
            Iterator<Entry> entries = log.read(Long.MIN_VALUE).iterator();
            while (entries.hasNext()) {
                Entry entry = entries.next();
                Optional<Broken> broken = check(entry, head, known);
                if (broken.isPresent()) {
                    return broken.get();
                }
                head = entry.head();
                destroyed += entry.content() instanceof Content.Destroyed ? 1 : 0;
            }
        } catch (UnreadableEntry e) {
            return e.number() <= head.count() + 1
                    ? new Broken(e.number(), "form", e.expected(), e.found())
                    : missing(head.count() + 1, "entry " + e.number());
        }
        return head.count() < known.count()
                ? missing(head.count() + 1, "the end of the log")
                : new Verified(head, destroyed);
    }

    private static Optional<Broken> check(Entry entry, Head head, Head known) {
        long number = head.count() + 1;
        Envelope envelope = entry.envelope();
        if (entry.number() != number) {
            return Optional.of(missing(number, "entry " + entry.number()));
        }
        return differs(
                        number,
                        "hash of the entry before",
                        head.hash(),
                        envelope.after().hash())
                .or(() -> differs(number, "hash of the envelope", envelope.hash(), entry.hash()))
                .or(() -> content(entry))
                .or(() -> number == known.count()
                        ? differs(number, "hash at the noted head", known.hash(), entry.hash())
                        : Optional.empty());
    }

    private static Optional<Broken> content(Entry entry) {
        return switch (entry.content()) {
            case Content.Kept kept ->
                differs(
                        entry.number(),
                        "digest of payload and salt",
                        entry.envelope().commitment(),
                        kept.commitment());
            case Content.Destroyed() -> Optional.empty();
        };
    }

    private static Optional<Broken> differs(long number, String about, Digest expected, Digest found) {
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of(new Broken(number, about, expected.toString(), found.toString()));
    }

    private static Broken missing(long number, String found) {
        return new Broken(number, "number", "entry " + number, found);
    }
}
