package org.truceline.evidence.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that offices wrote down, by record. Made of versions in the order of their logs and of nothing else, so the
 * same logs give the same register whatever way they came.
 *
 * <p>Never changes: {@link #with} gives another that shares what is the same.
 */
public final class Register {

    /** Before anything was written down. */
    public static final Register EMPTY = new Register(Map.of(), Map.of());

    private final Map<RecordId, History> histories;

    private final Map<RecordId, Set<RecordId>> mentioning;

    private Register(Map<RecordId, History> histories, Map<RecordId, Set<RecordId>> mentioning) {
        this.histories = histories;
        this.mentioning = mentioning;
    }

    /** That of these versions, ascending. */
    public static Register of(Stream<Version> versions) {
        return EMPTY.with(versions.toList());
    }

    /** The same with later versions. */
    public Register with(List<Version> versions) {
        Map<RecordId, History> all = new LinkedHashMap<>(histories);
        Map<RecordId, Set<RecordId>> more = new LinkedHashMap<>();
        for (Version version : versions) {
            all.merge(version.record(), new History(List.of(version)), (old, _) -> old.with(version));
            version.recorded()
                    .mentions()
                    .forEach(mentioned -> more.computeIfAbsent(mentioned, _ -> new LinkedHashSet<>())
                            .add(version.record()));
        }
        Map<RecordId, Set<RecordId>> back = new LinkedHashMap<>(mentioning);
        more.forEach((mentioned, by) -> back.merge(mentioned, by, Register::union));
        return new Register(all, back);
    }

    private static Set<RecordId> union(Set<RecordId> one, Set<RecordId> other) {
        Set<RecordId> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    /** The history of a record. */
    public Optional<History> find(RecordId record) {
        return Optional.ofNullable(histories.get(record));
    }

    /** What a record says now; empty when it is not there, was taken back, or is of another kind. */
    public <T extends Recorded> Optional<T> find(RecordId record, Class<T> kind) {
        return find(record)
                .map(History::current)
                .filter(Version::holds)
                .map(Version::recorded)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** All records, in the order of their first versions. */
    public Stream<History> all() {
        return histories.values().stream();
    }

    /** The records of a kind that hold, in the order of their first versions. */
    public <T extends Recorded> Stream<Held<T>> all(Class<T> kind) {
        return all().flatMap(history -> Held.of(history, kind).stream());
    }

    /** The records of a kind that hold and speak of this one. */
    public <T extends Recorded> Stream<Held<T>> about(RecordId record, Class<T> kind) {
        return mentioning.getOrDefault(record, Set.of()).stream()
                .flatMap(id -> find(id).stream())
                .flatMap(history -> Held.of(history, kind).stream())
                .filter(held -> held.recorded().mentions().anyMatch(record::equals));
    }

    /** The register as it stood at an instant, by the clocks of those who recorded. */
    public Register at(Instant instant) {
        List<Version> then = new ArrayList<>();
        all().flatMap(history -> history.versions().stream())
                .filter(version -> !version.recordedAt().isAfter(instant))
                .forEach(then::add);
        return EMPTY.with(then);
    }

    /** Records of a kind that hold, with what they say now. */
    public record Held<T extends Recorded>(History history, T recorded) {

        private static <T extends Recorded> Optional<Held<T>> of(History history, Class<T> kind) {
            Version current = history.current();
            return current.holds() && kind.isInstance(current.recorded())
                    ? Optional.of(new Held<>(history, kind.cast(current.recorded())))
                    : Optional.empty();
        }

        /** Which record. */
        public RecordId record() {
            return history.record();
        }

        /** The version that holds. */
        public Version version() {
            return history.current();
        }
    }
}
