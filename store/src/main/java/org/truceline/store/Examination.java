package org.truceline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.truceline.log.LogName;
import org.truceline.log.Note;
import org.truceline.log.NoteReading;
import org.truceline.log.NoteReading.Refused;
import org.truceline.log.NoteReading.Signed;
import org.truceline.log.Verification;
import org.truceline.log.Verification.Broken;
import org.truceline.log.Verification.InDoubt;

/** Verifies all logs of a store against every checkpoint at hand. */
final class Examination {

    private final Store store;

    private final List<Note> notes = new ArrayList<>();

    private final LongConsumer progress;

    Examination(Store store, Collection<Note> elsewhere, LongConsumer progress) {
        this.store = store;
        this.notes.addAll(elsewhere);
        this.progress = progress;
    }

    /** The own log first, then the others by name. */
    List<Examined> all() {
        Set<LogName> logs = new TreeSet<>(store.logs());
        store.logs().forEach(this::addReceived);
        notes.forEach(note -> logs.add(note.checkpoint().log().name()));
        logs.remove(store.id().name());
        List<Examined> examined = new ArrayList<>();
        store.strays()
                .forEach(number -> examined.add(new Examined(
                        store.id().name(), new Broken(number, "log", "a name of 32 bytes", "another length"))));
        examined.add(new Examined(store.id().name(), of(store.id().name())));
        logs.forEach(log -> examined.add(new Examined(log, of(log))));
        return List.copyOf(examined);
    }

    /** One log, and what the store and the notes at hand say of it. */
    Verification of(LogName log) {
        List<Note> own = new ArrayList<>(notes.stream()
                .filter(note -> note.checkpoint().log().name().equals(log))
                .toList());
        Optional<InDoubt> unreadable = Optional.empty();
        for (Checkpoints.Row row : store.checkpoints(log)) {
            switch (NoteReading.of(row.note())) {
                case Signed signed when isOf(signed.note(), log, row.count()) -> own.add(signed.note());
                case Signed _ ->
                    unreadable = Optional.of(new InDoubt(
                            row.count(), 1, "a note of this log and of " + row.count() + " entries", "another"));
                case Refused refused ->
                    unreadable = Optional.of(new InDoubt(row.count(), 1, refused.expected(), refused.found()));
            }
        }
        Verification verified = Verification.of(store.log(log), own, progress);
        return verified instanceof Verification.Verified
                ? unreadable.map(Verification.class::cast).orElse(verified)
                : verified;
    }

    private static boolean isOf(Note note, LogName log, long count) {
        return note.checkpoint().log().name().equals(log) && note.checkpoint().count() == count;
    }

    /** What one log tells of others. What it tells in no readable form is found when that log is verified. */
    private void addReceived(LogName log) {
        store.received(log).forEach(notes::add);
    }
}
