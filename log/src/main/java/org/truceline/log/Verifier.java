package org.truceline.log;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.truceline.log.Verification.Broken;
import org.truceline.log.Verification.InDoubt;
import org.truceline.log.Verification.Verified;

/** Follows one log entry by entry, as the page of the format says under "To verify a log". Used by one thread. */
public final class Verifier {

    private final List<Checkpoint> checkpoints;

    private final Map<Long, Digest> roots = new HashMap<>();

    private final Tree tree = new Tree();

    private Head head = Head.EMPTY;

    private Optional<LogId> log = Optional.empty();

    private long absent;

    /** For a log from its first entry on, to be held against these checkpoints of it at the end. */
    public Verifier(Collection<Checkpoint> checkpoints) {
        this.checkpoints = checkpoints.stream()
                .sorted(Comparator.comparingLong(Checkpoint::count))
                .toList();
        this.checkpoints.forEach(each -> roots.put(each.count(), Digest.ZERO));
    }

    /** How far it came. */
    public Head head() {
        return head;
    }

    /** The log of the entries so far; empty before the first. */
    public Optional<LogId> log() {
        return log;
    }

    /** The root over the entries so far, of which there must be one. */
    public Digest root() {
        return tree.root();
    }

    /** What of this entry does not fit; empty when it is the next of the log. */
    public Optional<Broken> next(Entry entry) {
        Optional<Broken> broken = check(entry);
        if (broken.isEmpty()) {
            log = Optional.of(entry.log());
            head = entry.head();
            tree.add(entry.hash());
            roots.computeIfPresent(head.count(), (_, _) -> tree.root());
            absent += entry.content() instanceof Content.Absent ? 1 : 0;
        }
        return broken;
    }

    /** All entries of a log; stops at the first that does not fit or cannot be read. */
    public Optional<Broken> findBroken(Log entries, LongConsumer progress) {
        try {
            // From the lowest number there can be: an entry slipped in before the first is an alteration as well.
            for (Iterator<Entry> each = entries.read(Long.MIN_VALUE).iterator(); each.hasNext(); ) {
                Optional<Broken> broken = next(each.next());
                if (broken.isPresent()) {
                    return broken;
                }
                progress.accept(head.count());
            }
            return Optional.empty();
        } catch (UnreadableEntry e) {
            return Optional.of(
                    e.number() == head.count() + 1
                            ? new Broken(e.number(), "form", e.expected(), e.found())
                            : missing("entry " + e.number()));
        }
    }

    /** Whether the checkpoints fit the entries so far, the smallest count first. */
    public Verification conclude() {
        Optional<Checkpoint> newest = Optional.empty();
        for (Checkpoint each : checkpoints) {
            long from = newest.map(Checkpoint::count).orElse(0L) + 1;
            if (each.count() > head.count()) {
                return new InDoubt(
                        each.count(),
                        head.count() + 1,
                        each.count() + " entries",
                        "the log cut off after entry " + head.count());
            }
            if (!log.equals(Optional.of(each.log()))) {
                return new InDoubt(
                        each.count(),
                        from,
                        each.log().origin(),
                        log.map(LogId::origin).orElse("no log"));
            }
            Digest root = roots.getOrDefault(each.count(), Digest.ZERO);
            if (!root.equals(each.root())) {
                return new InDoubt(
                        each.count(),
                        from,
                        "root " + each.root().octets().toBase64(),
                        "root " + root.octets().toBase64());
            }
            newest = Optional.of(each);
        }
        return new Verified(head, absent, newest);
    }

    private Optional<Broken> check(Entry entry) {
        long number = head.count() + 1;
        Envelope envelope = entry.envelope();
        if (entry.number() != number) {
            return Optional.of(missing("entry " + entry.number()));
        }
        return log.filter(known -> !known.equals(entry.log()))
                .map(known ->
                        new Broken(number, "log", known.origin(), entry.log().origin()))
                .or(() -> differs(
                        "hash of the entry before",
                        head.hash(),
                        envelope.after().hash()))
                .or(() -> begun(entry))
                .or(() -> differs("hash of the envelope", envelope.hash(), entry.hash()))
                .or(() -> content(entry));
    }

    private Optional<Broken> begun(Entry entry) {
        boolean first = entry.number() == 1;
        return first == entry.kind().equals(Notice.Begun.KIND)
                ? Optional.empty()
                : Optional.of(new Broken(
                        entry.number(),
                        "kind",
                        first ? Notice.Begun.KIND : "any but " + Notice.Begun.KIND,
                        entry.kind()));
    }

    private Optional<Broken> content(Entry entry) {
        if (entry.isOwn() && !(entry.content() instanceof Content.Open)) {
            return Optional.of(new Broken(
                    entry.number(),
                    "content",
                    "that of " + entry.kind() + " there and open",
                    entry.content() instanceof Content.Absent ? "none" : "a sealed one"));
        }
        return switch (entry.content()) {
            case Content.Present present -> content(entry.envelope().commitment(), present.commitment());
            case Content.Absent() -> Optional.empty();
        };
    }

    private Optional<Broken> content(Commitment expected, Commitment found) {
        return expected.manner() == found.manner()
                ? differs("commitment to the content", expected.digest(), found.digest())
                : Optional.of(new Broken(
                        head.count() + 1,
                        "content",
                        expected.manner().text(),
                        found.manner().text()));
    }

    private Optional<Broken> differs(String about, Digest expected, Digest found) {
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of(new Broken(head.count() + 1, about, expected.toString(), found.toString()));
    }

    private Broken missing(String found) {
        return new Broken(head.count() + 1, "number", "entry " + (head.count() + 1), found);
    }
}
