package org.truceline.app.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
 * @param versions all that are in the register, by their keys
 * @param unreadable entries that hold no record that can be read
 * @param reach how far the store's own log was read
 * @param logs how many logs were read
 */
record Shelf(
        Register register,
        Map<RecordId, SealedAt> identities,
        Map<UUID, Version> versions,
        int unreadable,
        long reach,
        int logs) {

    /** The kind of an entry that holds a record. */
    static final String OPEN = "record";

    /** The kind of an entry that holds a record under a key of its own. */
    static final String SEALED = "record-sealed";

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
        store.records(SEALED)
                .forEach(entry -> read(store, entry).ifPresent(version -> place(identities, version, entry)));
        Map<UUID, Version> byKey = new HashMap<>();
        open.forEach(version -> byKey.put(version.key(), version));
        return new Shelf(
                Register.of(open.stream()),
                identities,
                byKey,
                unreadable,
                reach,
                store.logs().size());
    }

    /** The same with what was just recorded. Where several logs have to be put in order, it is read anew. */
    Shelf with(Store store, List<Entry> entries, List<Version> recorded) {
        if (logs > 1) {
            return of(store);
        }
        Map<UUID, Version> byKey = new HashMap<>(versions);
        Map<RecordId, SealedAt> sealed = new HashMap<>(identities);
        List<Version> open = new ArrayList<>();
        for (int i = 0; i < recorded.size(); i++) {
            Version version = recorded.get(i);
            byKey.put(version.key(), version);
            if (version.recorded() instanceof SourceIdentity) {
                place(sealed, version, entries.get(i));
            } else {
                open.add(version);
            }
        }
        return new Shelf(
                register.with(open),
                sealed,
                byKey,
                unreadable,
                entries.getLast().number(),
                logs);
    }

    /** Whether somebody else has written into the store, or a log came to it. */
    boolean isBehind(Store store) {
        return store.head().count() != reach || store.logs().size() != logs;
    }

    /** The versions under these keys, when all of them are here. */
    Optional<List<Version>> under(List<UUID> keys) {
        List<Version> found = keys.stream()
                .flatMap(key -> Stream.ofNullable(versions.get(key)))
                .toList();
        return !keys.isEmpty() && found.size() == keys.size() ? Optional.of(found) : Optional.empty();
    }

    /** Who a source is. */
    Optional<SourceIdentity> identity(Store store, RecordId source) {
        return identities.values().stream()
                .filter(each -> each.source().equals(source))
                .findFirst()
                .flatMap(each -> read(store, each.entry()))
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
