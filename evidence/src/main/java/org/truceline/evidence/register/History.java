package org.truceline.evidence.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All versions of one record, in the order of the logs.
 *
 * @param versions at least one, all of the same record
 */
public record History(List<Version> versions) {

    public History {
        versions = List.copyOf(versions);
        if (versions.stream().map(Version::record).distinct().count() != 1) {
            throw new IllegalArgumentException("expected versions of one record, found those of "
                    + versions.stream().map(Version::record).distinct().count());
        }
    }

    /** The same with one more at the end. */
    History with(Version version) {
        List<Version> more = new ArrayList<>(versions);
        more.add(version);
        return new History(more);
    }

    /** Which record. */
    public RecordId record() {
        return versions.getFirst().record();
    }

    /** The version that nothing replaces; of several, made apart from one another, the last. */
    public Version current() {
        return heads().getLast();
    }

    /** The version that began to say what holds now: later ones only let it reach other people. */
    public Version wording() {
        Version now = current();
        return versions.reversed().stream()
                .takeWhile(version -> version.says(now))
                .reduce(now, (_, earlier) -> earlier);
    }

    /** The versions that no other replaces: more than one where people changed the record without each other's change. */
    public List<Version> heads() {
        Set<UUID> replaced = new HashSet<>();
        versions.forEach(version -> replaced.addAll(version.entered().replaces()));
        List<Version> heads = versions.stream()
                .filter(version -> !replaced.contains(version.key()))
                .toList();
        return heads.isEmpty() ? List.of(versions.getLast()) : heads;
    }

    /** True where it was changed in two ways, and somebody has to say which holds. */
    public boolean isContested() {
        return heads().stream().map(Version::entered).map(Said::of).distinct().count() > 1;
    }

    /** The version with this key. */
    public Optional<Version> find(UUID key) {
        return versions.stream().filter(version -> version.key().equals(key)).findFirst();
    }

    /** As it stood at an instant, by the clocks of those who recorded it; empty before its first version. */
    public Optional<History> at(Instant instant) {
        List<Version> then = versions.stream()
                .filter(version -> !version.recordedAt().isAfter(instant))
                .toList();
        return then.isEmpty() ? Optional.empty() : Optional.of(new History(then));
    }

    /** Whether somebody changed it after this version. */
    public boolean isPast(UUID key) {
        return heads().stream().noneMatch(head -> head.key().equals(key));
    }

    /** Everyone who wrote one of its versions. */
    public Set<String> authors() {
        return Set.copyOf(versions.stream().map(Version::author).toList());
    }

    Stream<Version> of(UUID stroke) {
        return versions.stream().filter(version -> version.entered().stroke().equals(stroke));
    }

    /** What two people would have to differ in for a conflict. */
    private record Said(Entered.Standing standing, Entered.Disclosure disclosure, Recorded recorded) {

        static Said of(Entered entered) {
            return new Said(entered.standing(), entered.disclosure(), entered.recorded());
        }
    }
}
