package org.truceline.app.registry;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.truceline.log.Entry;
import org.truceline.log.LogName;
import org.truceline.log.Notice;
import org.truceline.log.Order;
import org.truceline.log.Order.Placed;
import org.truceline.store.Store;

/**
 * How far the logs of a store were read, and where the order of their entries ends.
 *
 * @param own the store's own log
 * @param counts of entries read, of each log
 * @param last entry of all in their order; empty where there is one log only, whose numbers are the order
 * @param ownTime by which the last entry of the own log is placed
 */
record ReadSoFar(LogName own, Map<LogName, Long> counts, Optional<Placed> last, Instant ownTime) {

    private static final Set<String> ALL_MOVE = Set.of(Notice.Received.KIND, Notice.Destroyed.KIND);

    ReadSoFar {
        counts = Map.copyOf(counts);
    }

    /** How many entries each log in the store has now. */
    static Map<LogName, Long> counts(Store store) {
        Map<LogName, Long> counts = new HashMap<>();
        store.logs().forEach(log -> counts.put(log, store.log(log).head().count()));
        return counts;
    }

    /** After reading logs of so many entries, in this order. */
    static ReadSoFar of(LogName own, Map<LogName, Long> counts, List<Placed> order) {
        Instant ownTime = order.reversed().stream()
                .filter(placed -> placed.log().equals(own))
                .findFirst()
                .map(Placed::time)
                .orElse(Instant.MIN);
        return new ReadSoFar(own, counts, order.reversed().stream().findFirst(), ownTime);
    }

    long ownCount() {
        return counts.getOrDefault(own, 0L);
    }

    /** Whether of what is in the store now, only entries of the own log were not read. */
    boolean isOwnLogOnlyBehind(Map<LogName, Long> now) {
        Map<LogName, Long> others = new HashMap<>(now);
        others.put(own, ownCount());
        return others.equals(counts);
    }

    /**
     * After these entries of the own log too; empty where they do not go on from here, where a record among them has its
     * place before what was read, or where one tells of contents destroyed or of another log.
     */
    Optional<ReadSoFar> after(List<Entry> entries) {
        ReadSoFar read = this;
        for (Entry entry : entries) {
            Optional<ReadSoFar> further = read.after(entry);
            if (further.isEmpty()) {
                return further;
            }
            read = further.get();
        }
        return Optional.of(read);
    }

    private Optional<ReadSoFar> after(Entry entry) {
        if (entry.number() != ownCount() + 1 || ALL_MOVE.contains(entry.kind())) {
            return Optional.empty();
        }
        Map<LogName, Long> more = new HashMap<>(counts);
        more.put(own, entry.number());
        if (last.isEmpty()) {
            return Optional.of(new ReadSoFar(own, more, last, ownTime));
        }
        Instant time = entry.recordedAt().isAfter(ownTime) ? entry.recordedAt() : ownTime;
        Placed placed = new Placed(own, entry.number(), time);
        boolean later = Order.BY_TIME.compare(placed, last.get()) > 0;
        return later || !Shelf.isRecord(entry)
                ? Optional.of(new ReadSoFar(own, more, later ? Optional.of(placed) : last, time))
                : Optional.empty();
    }
}
