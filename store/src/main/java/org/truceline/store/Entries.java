package org.truceline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.truceline.log.Chain;
import org.truceline.log.Content;
import org.truceline.log.Draft;
import org.truceline.log.Entry;
import org.truceline.log.Head;
import org.truceline.log.KeyReused;
import org.truceline.log.UnreadableEntry;

/** What is asked of the table {@code entry}. */
record Entries(Handle handle) {

    /** A page has at most so many entries, */
    private static final int PAGE_ENTRIES = 500;

    /** and ends with the payload by which it gets as long as this. */
    private static final long PAGE_BYTES = 4 << 20;

    /** How far the log reaches. */
    Head head() {
        return handle.createQuery("SELECT number, hash FROM entry ORDER BY number DESC LIMIT 1")
                .map((row, _) -> EntryRow.head(row))
                .findOne()
                .orElse(Head.EMPTY);
    }

    /** The drafts' entries, those that were not there yet put after the head. */
    List<Entry> append(List<Draft> drafts, Chain chain) {
        List<Entry> appended = new ArrayList<>(drafts.size());
        Head head = head();
        for (Draft draft : drafts) {
            Optional<Entry> earlier = find(draft.key());
            if (earlier.isPresent() && !earlier.get().isOf(draft)) {
                throw new KeyReused(draft, earlier.get());
            }
            Entry entry = earlier.orElse(null);
            if (entry == null) {
                entry = chain.next(head, draft);
                insert(entry);
                head = entry.head();
            }
            appended.add(entry);
        }
        return List.copyOf(appended);
    }

    private Optional<Entry> find(UUID key) {
        return handle.createQuery("SELECT * FROM entry WHERE key = :key")
                .bind("key", key.toString())
                .map((row, _) -> EntryRow.read(row))
                .findOne();
    }

    List<Entry> page(long from) {
        try (Query query =
                handle.createQuery("SELECT * FROM entry WHERE number >= :from ORDER BY number LIMIT :limit")) {
            return page(query.bind("from", from));
        }
    }

    List<Entry> page(String kind, long from) {
        try (Query query = handle.createQuery(
                "SELECT * FROM entry WHERE kind = :kind AND number >= :from ORDER BY number LIMIT :limit")) {
            return page(query.bind("kind", kind).bind("from", from));
        }
    }

    private void insert(Entry entry) {
        Content.Kept content = switch (entry.content()) {
            case Content.Kept kept -> kept;
            case Content.Destroyed() -> throw new IllegalArgumentException("a new entry has its content");
        };
        handle.createUpdate("""
                        INSERT INTO entry (number, key, kind, recorded_at, commitment, previous, hash, salt, payload)
                        VALUES (:number, :key, :kind, :at, :commitment, :previous, :hash, :salt, :payload)""")
                .bind("number", entry.number())
                .bind("key", entry.key().toString())
                .bind("kind", entry.kind())
                .bind("at", entry.recordedAt().toString())
                .bind("commitment", entry.envelope().commitment().octets().toArray())
                .bind("previous", entry.envelope().after().hash().octets().toArray())
                .bind("hash", entry.hash().octets().toArray())
                .bind("salt", content.salt().octets().toArray())
                .bind("payload", content.payload().toArray())
                .execute();
    }

    /** Ends before an entry that cannot be read, unless that is the first: the readable ones come first. */
    private static List<Entry> page(Query query) {
        List<Entry> page = new ArrayList<>();
        long bytes = 0;
        try (ResultIterator<Entry> rows = query.bind("limit", PAGE_ENTRIES)
                .map((row, _) -> EntryRow.read(row))
                .iterator()) {
            while (bytes < PAGE_BYTES && rows.hasNext()) {
                Entry entry = rows.next();
                page.add(entry);
                bytes += entry.findPayload().map(payload -> payload.length()).orElse(0);
            }
        } catch (UnreadableEntry e) {
            if (page.isEmpty()) {
                throw e;
            }
        }
        return List.copyOf(page);
    }
}
