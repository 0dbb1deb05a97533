package org.truceline.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.truceline.log.Chain;
import org.truceline.log.Content;
import org.truceline.log.Entry;
import org.truceline.log.LogId;
import org.truceline.log.LogName;
import org.truceline.log.Notice;
import org.truceline.log.Seal;

/** Destroys contents and keys, tells of it in the log, and finishes what a crash interrupted. */
record Destruction(Database database, KeyRing keys, Chain chain, LogId log) {

    Entry of(Collection<Long> numbers, Collection<Seal> seals) {
        keys.check();
        if (numbers.isEmpty() && seals.isEmpty()) {
            throw new IllegalArgumentException("expected entries or seals to destroy; found none.");
        }
        seals.stream().filter(seal -> !keys.has(seal)).findFirst().ifPresent(seal -> {
            throw new IllegalArgumentException("seal " + seal + ": expected one whose key is here; found none.");
        });
        Notice.Destroyed notice =
                new Notice.Destroyed(List.copyOf(new TreeSet<>(numbers)), List.copyOf(new HashSet<>(seals)));
        Entry told = database.write(handle -> {
            Entries entries = new Entries(handle);
            numbers.forEach(number -> check(entries, number));
            entries.destroy(log.name(), numbers);
            return entries.append(log, List.of(notice.draft(chain.key())), chain)
                    .getFirst();
        });
        database.write(_ -> {
            keys.destroy(Set.copyOf(seals));
            return told;
        });
        database.forget();
        return told;
    }

    /** Does what the own logs tell as done and what is not; without keys and with nothing left to do it does nothing. */
    void finish() {
        if (!keys.isHere()) {
            return;
        }
        if (database.read(this::isUnfinished)) {
            database.write(handle -> {
                new OwnLogs(handle).all().forEach(each -> finish(handle, each.name()));
                return log;
            });
            database.forget();
        }
    }

    private boolean isUnfinished(Handle handle) {
        return new OwnLogs(handle)
                .all().stream()
                        .anyMatch(own -> told(handle, own.name()).stream()
                                .anyMatch(destroyed ->
                                        destroyed.seals().stream().anyMatch(keys::has)
                                                || destroyed.entries().stream()
                                                        .anyMatch(number -> isThere(handle, own.name(), number))));
    }

    private void finish(Handle handle, LogName own) {
        for (Notice.Destroyed destroyed : told(handle, own)) {
            new Entries(handle).destroy(own, destroyed.entries());
            keys.destroy(Set.copyOf(destroyed.seals()));
        }
    }

    /** Only what fits its hashes: whoever altered the store must not make it destroy. */
    private static List<Notice.Destroyed> told(Handle handle, LogName own) {
        return new Entries(handle)
                .all(own, Notice.Destroyed.KIND)
                .filter(Entry::fits)
                .flatMap(entry -> Notice.of(entry).stream())
                .map(Notice.Destroyed.class::cast)
                .toList();
    }

    private static boolean isThere(Handle handle, LogName own, long number) {
        return new Entries(handle)
                .find(own, number)
                .filter(entry -> !(entry.content() instanceof Content.Absent))
                .isPresent();
    }

    private void check(Entries entries, long number) {
        Entry entry = entries.find(log.name(), number)
                .orElseThrow(() ->
                        new IllegalArgumentException("entry " + number + ": expected one of the own log; found none."));
        if (entry.isOwn()) {
            throw new IllegalArgumentException("entry " + number
                    + ": expected one that does not belong to the log itself; found " + entry.kind() + ".");
        }
    }
}
