package org.truceline.app.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.SourceIdentity;
import org.truceline.evidence.register.Version;
import org.truceline.intake.register.RecordForm;
import org.truceline.intake.register.RecordForm.ReadRecord;
import org.truceline.log.Content;
import org.truceline.log.Entry;
import org.truceline.log.LogName;
import org.truceline.log.Order.Placed;
import org.truceline.log.SealKey;
import org.truceline.store.Store;

/**
 * What is known of a store's records at a moment.
 *
 * @param register the open ones
 * @param identities of sources, by their record: where they lie, never what they say
 * @param sealed the entries of sealed records, by their keys
 * @param versions all that are in the register, by their keys
 * @param unreadable entries that hold no record that can be read
 * @param read how far the logs were read
 */
record Shelf(
        Register register,
        Map<RecordId, SealedAt> identities,
        Map<UUID, Entry> sealed,
        Map<UUID, Version> versions,
        int unreadable,
        ReadSoFar read) {

    /** The kind of an entry that holds a record. */
    static final String OPEN = "record";

    /** The kind of an entry that holds a record under a key of its own. */
    static final String SEALED = "record-sealed";

    /** Where the newest version of a sealed record lies. */
    record SealedAt(RecordId source, Entry entry) {}

    static Shelf of(Store store) {
        Map<LogName, Long> counts = ReadSoFar.counts(store);
        List<Placed> order = counts.size() > 1 ? store.order() : List.of();
        List<Version> open = new ArrayList<>();
        int unreadable = 0;
        for (Entry entry : (Iterable<Entry>) store.records(OPEN, order)::iterator) {
            Optional<Version> version = read(store, entry);
            version.ifPresent(open::add);
            unreadable += version.isPresent() || entry.content() instanceof Content.Absent ? 0 : 1;
        }
        Map<RecordId, SealedAt> identities = new HashMap<>();
        Map<UUID, Entry> sealed = new HashMap<>();
        store.records(SEALED, order).forEach(entry -> {
            sealed.put(entry.key(), entry);
            read(store, entry).ifPresent(version -> place(identities, version, entry));
        });
        Map<UUID, Version> byKey = new HashMap<>();
        open.forEach(version -> byKey.put(version.key(), version));
        return new Shelf(
                Register.of(open.stream()),
                identities,
                sealed,
                byKey,
                unreadable,
                ReadSoFar.of(store.id().name(), counts, order));
    }

    /** The same with what was just recorded; caught up with the store where that does not simply go on from here. */
    Shelf with(Store store, List<Entry> entries, List<Version> recorded) {
        return read.after(entries)
                .map(further -> followedBy(entries, recorded, unreadable, further))
                .orElseGet(() -> caughtUp(store));
    }

    private Shelf followedBy(List<Entry> entries, List<Version> recorded, int unread, ReadSoFar further) {
        Map<UUID, Version> byKey = new HashMap<>(versions);
        Map<RecordId, SealedAt> places = new HashMap<>(identities);
        Map<UUID, Entry> hidden = new HashMap<>(sealed);
        List<Version> open = new ArrayList<>();
        for (int i = 0; i < recorded.size(); i++) {
            Version version = recorded.get(i);
            Entry entry = entries.get(i);
            if (version.recorded() instanceof SourceIdentity) {
                hidden.put(entry.key(), entry);
                place(places, version, entry);
            } else {
                byKey.put(version.key(), version);
                open.add(version);
            }
        }
        return new Shelf(register.with(open), places, hidden, byKey, unread, further);
    }

    /**
     * The same with what somebody else wrote into the store since; this one where nothing was. Read anew where a received
     * log grew, or where something comes before what is here.
     */
    Shelf caughtUp(Store store) {
        Map<LogName, Long> now = ReadSoFar.counts(store);
        if (now.equals(read.counts())) {
            return this;
        }
        if (!read.isOwnLogOnlyBehind(now)) {
            return of(store);
        }
        List<Entry> since = store.read(read.ownCount() + 1).toList();
        return read.after(since)
                .map(further -> followedBy(store, since, further))
                .orElseGet(() -> of(store));
    }

    private Shelf followedBy(Store store, List<Entry> since, ReadSoFar further) {
        List<Entry> records = since.stream()
                .filter(Shelf::isRecord)
                .filter(entry -> !versions.containsKey(entry.key()) && !sealed.containsKey(entry.key()))
                .toList();
        List<Entry> readable = new ArrayList<>();
        List<Version> recorded = new ArrayList<>();
        for (Entry entry : records) {
            read(store, entry).ifPresent(version -> {
                readable.add(entry);
                recorded.add(version);
            });
        }
        return followedBy(readable, recorded, unreadable + records.size() - readable.size(), further);
    }

    static boolean isRecord(Entry entry) {
        return entry.kind().equals(OPEN) || entry.kind().equals(SEALED);
    }

    /** The versions under these keys, when all of them are here. */
    Optional<List<Version>> under(Store store, List<UUID> keys) {
        List<Version> found =
                keys.stream().flatMap(key -> version(store, key).stream()).toList();
        return !keys.isEmpty() && found.size() == keys.size() ? Optional.of(found) : Optional.empty();
    }

    private Optional<Version> version(Store store, UUID key) {
        return Optional.ofNullable(versions.get(key))
                .or(() -> Optional.ofNullable(sealed.get(key)).flatMap(entry -> read(store, entry)));
    }

    /** The record that tells who a source is, and where it lies: the latest where several do. */
    Optional<Map.Entry<RecordId, SealedAt>> identityOf(RecordId source) {
        return identities.entrySet().stream()
                .filter(each -> each.getValue().source().equals(source))
                .max(Comparator.comparing(each -> each.getValue().entry().recordedAt()));
    }

    /** Who a source is. */
    Optional<SourceIdentity> identity(Store store, RecordId source) {
        return identityOf(source)
                .flatMap(each -> read(store, each.getValue().entry()))
                .filter(Version::holds)
                .map(version -> (SourceIdentity) version.recorded());
    }

    /** The key under which all versions of a sealed record lie; a new one for a new record. */
    SealKey key(Store store, RecordId record) {
        return Optional.ofNullable(identities.get(record))
                .map(each -> (Content.Sealed) each.entry().content())
                .flatMap(content -> store.findKey(content.seal()))
                .orElseGet(store::newKey);
    }

    private static void place(Map<RecordId, SealedAt> identities, Version version, Entry entry) {
        SourceIdentity identity = (SourceIdentity) version.recorded();
        identities.put(version.record(), new SealedAt(identity.source(), entry));
    }

    private static Optional<Version> read(Store store, Entry entry) {
        return store.findPayload(entry).flatMap(payload -> switch (RecordForm.read(payload.toArray())) {
            case ReadRecord.Read(Entered entered) ->
                Optional.of(new Version(entry.key(), entry.log().name().toString(), entry.recordedAt(), entered));
            case ReadRecord.Unreadable _ -> Optional.empty();
        });
    }
}
