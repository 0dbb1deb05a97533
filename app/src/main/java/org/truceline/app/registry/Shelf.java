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
 * @param reach how far the store's own log was read
 * @param logs how many logs were read
 */
record Shelf(
        Register register,
        Map<RecordId, SealedAt> identities,
        Map<UUID, Entry> sealed,
        Map<UUID, Version> versions,
        int unreadable,
        long reach,
        int logs) {

    /** The kind of an entry that holds a record. */
    static final String OPEN = "record";

    /** The kind of an entry that holds a record under a key of its own. */
    static final String SEALED = "record-sealed";

    /** Beginning of the kinds of entry that tell who came and read: they hold no record and move none. */
    private static final String AUDIT = "audit.";

    /** Where the newest version of a sealed record lies. */
    record SealedAt(RecordId source, Entry entry) {}

    static Shelf of(Store store) {
        long reach = store.head().count();
        List<Version> open = new ArrayList<>();
        int unreadable = 0;
        for (Entry entry : (Iterable<Entry>) store.records(OPEN)::iterator) {
            Optional<Version> version = read(store, entry);
            version.ifPresent(open::add);
            unreadable += version.isPresent() || entry.content() instanceof Content.Absent ? 0 : 1;
        }
        Map<RecordId, SealedAt> identities = new HashMap<>();
        Map<UUID, Entry> sealed = new HashMap<>();
        store.records(SEALED).forEach(entry -> {
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
                reach,
                store.logs().size());
    }

    /** The same with what was just recorded. Where several logs have to be put in order, it is read anew. */
    Shelf with(Store store, List<Entry> entries, List<Version> recorded) {
        return logs > 1
                ? of(store)
                : followedBy(entries, recorded, unreadable, entries.getLast().number());
    }

    private Shelf followedBy(List<Entry> entries, List<Version> recorded, int unread, long until) {
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
        return new Shelf(register.with(open), places, hidden, byKey, unread, until, logs);
    }

    /** The same with what somebody else wrote into the store since; this one where nothing was. */
    Shelf caughtUp(Store store) {
        long now = store.head().count();
        if (now == reach && store.logs().size() == logs) {
            return this;
        }
        List<Entry> since = store.read(reach + 1).toList();
        boolean placesMove = store.logs().size() != logs
                || (logs > 1 && since.stream().anyMatch(entry -> !entry.kind().startsWith(AUDIT)));
        if (placesMove) {
            return of(store);
        }
        List<Entry> records = since.stream()
                .filter(entry -> entry.kind().equals(OPEN) || entry.kind().equals(SEALED))
                .toList();
        List<Entry> read = new ArrayList<>();
        List<Version> recorded = new ArrayList<>();
        for (Entry entry : records) {
            read(store, entry).ifPresent(version -> {
                read.add(entry);
                recorded.add(version);
            });
        }
        return followedBy(read, recorded, unreadable + records.size() - read.size(), now);
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
