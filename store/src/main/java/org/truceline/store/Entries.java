package org.truceline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.truceline.log.Chain;
import org.truceline.log.Digest;
import org.truceline.log.Draft;
import org.truceline.log.Entry;
import org.truceline.log.Head;
import org.truceline.log.KeyReused;
import org.truceline.log.LogId;
import org.truceline.log.LogName;
import org.truceline.log.UnreadableEntry;

/** What is asked of the table {@code entry}, in SQL that SQLite and PostgreSQL both take. */
record Entries(Handle handle) {

    /** A page has at most so many entries, */
    private static final int PAGE_ENTRIES = 500;

    /** and ends with the content by which it gets as long as this. */
    private static final long PAGE_BYTES = 4 << 20;

    private static final int NAME_LENGTH = 32;

    /** The logs that have entries here, by their names; looks up one entry of each. */
    List<LogName> logs() {
        return handle.createQuery("""
                        WITH RECURSIVE each(log) AS (
                            SELECT (SELECT log FROM entry ORDER BY log LIMIT 1)
                            UNION ALL
                            SELECT (SELECT log FROM entry WHERE log > each.log ORDER BY log LIMIT 1)
                            FROM each WHERE each.log IS NOT NULL)
                        SELECT log FROM each WHERE length(log) = 32 ORDER BY log""").map((row, _) -> EntryRow.findName(row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Numbers of rows whose log cannot be one: somebody altered them. */
    List<Long> strays() {
        return handle.createQuery("SELECT number FROM entry WHERE length(log) <> " + NAME_LENGTH + " ORDER BY number")
                .mapTo(Long.class)
                .list();
    }

    /** How far the log reaches. */
    Head head(LogName log) {
        return named("SELECT number, hash FROM entry WHERE log = :log ORDER BY number DESC LIMIT 1", log)
                .map((row, _) -> EntryRow.head(row))
                .findOne()
                .orElse(Head.EMPTY);
    }

    /** The drafts' entries, those that were not there yet put after the head. */
    List<Entry> append(LogId log, List<Draft> drafts, Chain chain) {
        List<Entry> appended = new ArrayList<>(drafts.size());
        Head head = head(log.name());
        for (Draft draft : drafts) {
            Optional<Entry> earlier = find(log.name(), draft.key());
            if (earlier.isPresent() && !earlier.get().isOf(draft)) {
                throw new KeyReused(draft, earlier.get());
            }
            Entry entry = earlier.orElse(null);
            if (entry == null) {
                entry = chain.next(log, head, draft);
                insert(entry);
                head = entry.head();
            }
            appended.add(entry);
        }
        return List.copyOf(appended);
    }

    void insert(Entry entry) {
        EntryRow.bind(handle.createUpdate("""
                INSERT INTO entry (log, number, form, key, kind, recorded, content, commitment, previous, hash,
                    salt, payload, seal, nonce, ciphertext)
                VALUES (:log, :number, :form, :key, :kind, :recorded, :content, :commitment, :previous, :hash,
                    :salt, :payload, :seal, :nonce, :ciphertext)"""), entry).execute();
    }

    /** Nulls the contents of these entries; what is absent already stays so. */
    void destroy(LogName log, Collection<Long> numbers) {
        numbers.forEach(number -> handle.createUpdate("""
                        UPDATE entry SET salt = NULL, payload = NULL, seal = NULL, nonce = NULL, ciphertext = NULL
                        WHERE log = :log AND number = :number""")
                .bind("log", log.key().toArray())
                .bind("number", number)
                .execute());
    }

    /** The hash under this number; empty when there is none. */
    Optional<Digest> findHash(LogName log, long number) {
        return named("SELECT number, hash FROM entry WHERE log = :log AND number = :number", log)
                .bind("number", number)
                .map((row, _) -> EntryRow.head(row).hash())
                .findOne();
    }

    List<Entry> page(LogName log, long from) {
        try (Query query =
                named("SELECT * FROM entry WHERE log = :log AND number >= :from ORDER BY number LIMIT :limit", log)) {
            return page(query.bind("from", from));
        }
    }

    List<Entry> page(LogName log, String kind, long from) {
        try (Query query = named("""
                SELECT * FROM entry WHERE log = :log AND kind = :kind AND number >= :from
                ORDER BY number LIMIT :limit""", log)) {
            return page(query.bind("kind", kind).bind("from", from));
        }
    }

    /**
     * The same page for whoever needs only what is hashed: without contents, those of {@code with} excepted. Nobody can
     * tell from it what is absent.
     */
    List<Entry> pageWithContentOf(String with, LogName log, long from) {
        try (Query query = named("""
                SELECT log, number, form, key, kind, recorded, content, commitment, previous, hash,
                    CASE WHEN kind = :with THEN salt END AS salt, CASE WHEN kind = :with THEN payload END AS payload,
                    CASE WHEN kind = :with THEN seal END AS seal, CASE WHEN kind = :with THEN nonce END AS nonce,
                    CASE WHEN kind = :with THEN ciphertext END AS ciphertext
                FROM entry WHERE log = :log AND number >= :from ORDER BY number LIMIT :limit""", log)) {
            return page(query.bind("with", with).bind("from", from));
        }
    }

    /** All readable entries of this kind; stops before one that cannot be read. */
    Stream<Entry> all(LogName log, String kind) {
        return Stream.iterate(
                        readable(log, kind, 1),
                        page -> !page.isEmpty(),
                        page -> readable(log, kind, page.getLast().number() + 1))
                .flatMap(List::stream);
    }

    /** The entry of this number; empty when there is none that can be read. */
    Optional<Entry> find(LogName log, long number) {
        try {
            return named("SELECT * FROM entry WHERE log = :log AND number = :number", log)
                    .bind("number", number)
                    .map((row, _) -> EntryRow.read(row))
                    .findOne();
        } catch (UnreadableEntry _) {
            return Optional.empty();
        }
    }

    private List<Entry> readable(LogName log, String kind, long from) {
        try {
            return page(log, kind, from);
        } catch (UnreadableEntry _) {
            return List.of();
        }
    }

    private Optional<Entry> find(LogName log, UUID key) {
        return named("SELECT * FROM entry WHERE log = :log AND key = :key", log)
                .bind("key", key.toString())
                .map((row, _) -> EntryRow.read(row))
                .findOne();
    }

    private Query named(String question, LogName log) {
        return handle.createQuery(question).bind("log", log.key().toArray());
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
                bytes += entry.content().length();
            }
        } catch (UnreadableEntry e) {
            if (page.isEmpty()) {
                throw e;
            }
        }
        return List.copyOf(page);
    }
}
