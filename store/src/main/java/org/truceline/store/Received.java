package org.truceline.store;

import java.util.HashMap;
import java.util.Map;
import org.truceline.log.Entry;
import org.truceline.log.Head;
import org.truceline.log.LogName;
import org.truceline.store.StoreFailure.Reason;

/** Puts entries of other logs after those that are here. What does not follow is refused here too. */
final class Received {

    private final Entries entries;

    private final String place;

    private final Map<LogName, Head> heads = new HashMap<>();

    Received(Entries entries, String place) {
        this.entries = entries;
        this.place = place;
    }

    void keep(Entry entry) {
        LogName log = entry.log().name();
        Head head = heads.computeIfAbsent(log, entries::head);
        if (entry.number() <= head.count()) {
            return;
        }
        if (!entry.envelope().after().equals(head) || !entry.fits()) {
            throw new StoreFailure(
                    Reason.TAMPERED,
                    place,
                    "entry " + (head.count() + 1) + " of log " + log.brief() + " to follow the one before",
                    "entry " + entry.number() + " that does not",
                    "The bundle or the store changed meanwhile: import it again.");
        }
        entries.insert(entry);
        heads.put(log, entry.head());
    }
}
