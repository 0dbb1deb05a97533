package org.truceline.app.registry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.truceline.evidence.register.RecordId;
import org.truceline.log.Bytes;
import org.truceline.log.Draft;
import org.truceline.log.Entry;
import org.truceline.store.Store;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Changes of records that edited tables propose: entries of the log. They change nothing until somebody accepts them. */
public final class Changes {

    /** The kind of an entry that holds a proposed change. */
    static final String KIND = "table-change";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int AT_ONCE = 500;

    private final Store store;
    private final Map<UUID, Change> all = new LinkedHashMap<>();

    private Changes(Store store) {
        this.store = store;
    }

    /** Those in a store. */
    public static Changes of(Store store) {
        Changes changes = new Changes(store);
        store.records(KIND)
                .flatMap(entry -> read(entry).stream())
                .forEach(change -> changes.all.put(change.id(), change));
        return changes;
    }

    /**
     * A row of a table that came back otherwise than it was written.
     *
     * @param form the form of this entry
     * @param record the record that it would change, or make
     * @param sheet the name of the kind of table
     * @param by the account that brought the table
     * @param from the row in its table
     * @param isNew whether the row has no record yet
     * @param cells at least one
     */
    public record Change(
            int form,
            UUID id,
            UUID record,
            String sheet,
            String by,
            RowOrigin from,
            boolean isNew,
            List<CellChange> cells) {

        private static final int FORM = 1;

        public Change {
            cells = List.copyOf(cells);
        }

        /** One that nobody has proposed yet. */
        public static Change anew(
                RecordId record, String sheet, String by, RowOrigin from, boolean isNew, List<CellChange> cells) {
            return new Change(FORM, UUID.randomUUID(), record.id(), sheet, by, from, isNew, cells);
        }

        private boolean isSameAs(Change other) {
            return record.equals(other.record) && cells.equals(other.cells);
        }

        private boolean isOfSameRow(Change other) {
            return isNew && other.isNew && from.equals(other.from);
        }
    }

    /** A cell of it: what was written, and what came back. */
    public record CellChange(String heading, String exported, String edited) {}

    /**
     * Keeps proposals; they are durable when this returns. One that is there and {@code open} is not kept twice.
     *
     * @return how many were not there
     */
    public synchronized int propose(Collection<Change> proposed, Predicate<UUID> open) {
        List<Change> held =
                all.values().stream().filter(change -> open.test(change.id())).toList();
        List<Change> fresh = proposed.stream()
                .filter(change -> held.stream().noneMatch(known -> known.isSameAs(change) || known.isOfSameRow(change)))
                .toList();
        for (int at = 0; at < fresh.size(); at += AT_ONCE) {
            List<Change> some = fresh.subList(at, Math.min(fresh.size(), at + AT_ONCE));
            store.append(some.stream().map(Changes::draft).toList());
            some.forEach(change -> all.put(change.id(), change));
        }
        return fresh.size();
    }

    /** All that were ever proposed, in their order. */
    public synchronized List<Change> list() {
        return List.copyOf(all.values());
    }

    private static Draft draft(Change change) {
        return new Draft(UUID.randomUUID(), KIND, Bytes.ofText(JSON.writeValueAsString(change)));
    }

    private static Optional<Change> read(Entry entry) {
        try {
            return entry.findPayload().map(payload -> JSON.readValue(payload.toText(), Change.class));
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
