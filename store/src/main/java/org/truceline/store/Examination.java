package org.truceline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.truceline.log.Checkpoint;
import org.truceline.log.LogName;
import org.truceline.log.Note;
import org.truceline.log.NoteReading;
import org.truceline.log.NoteReading.Refused;
import org.truceline.log.NoteReading.Signed;
import org.truceline.log.Verification;
import org.truceline.log.Verification.Broken;

/** Verifies all logs of a store against every checkpoint at hand. */
final class Examination {

    private final Store store;

    private final List<Checkpoint> checkpoints = new ArrayList<>();

    private final LongConsumer progress;

    Examination(Store store, Collection<Checkpoint> elsewhere, LongConsumer progress) {
        this.store = store;
        this.checkpoints.addAll(elsewhere);
        this.progress = progress;
    }

    /** The own log first, then the others by name. */
    List<Examined> all() {
        Set<LogName> logs = new TreeSet<>(store.logs());
        logs.forEach(log -> store.received(log).map(Note::checkpoint).forEach(this::addIfHere));
        checkpoints.forEach(each -> logs.add(each.log().name()));
        LogName own = store.id().name();
        logs.remove(own);
        List<Examined> examined = new ArrayList<>();
        store.strays()
                .forEach(number -> examined.add(new Examined(
                        own, new Broken(number, "log", "a name of 32 bytes", "another length"), List.of())));
        examined.add(of(own));
        logs.forEach(log -> examined.add(of(log)));
        return List.copyOf(examined);
    }

    /** One log, and what the store and the checkpoints at hand say of it. */
    Examined of(LogName log) {
        List<Checkpoint> fitting = new ArrayList<>(checkpoints.stream()
                .filter(each -> each.log().name().equals(log))
                .toList());
        List<String> unreadable = new ArrayList<>();
        for (Checkpoints.Row row : store.checkpoints(log)) {
            switch (NoteReading.of(row.note())) {
                case Signed signed
                when isOf(signed.note(), log, row.count()) ->
                    fitting.add(signed.note().checkpoint());
                case Signed _ ->
                    unreadable.add(
                            "checkpoint: expected one of this log and of " + row.count() + " entries; found another.");
                case Refused refused -> unreadable.add(refused.toString());
            }
        }
        return new Examined(log, Verification.of(store.log(log), fitting, progress), unreadable);
    }

    private static boolean isOf(Note note, LogName log, long count) {
        return note.checkpoint().log().name().equals(log) && note.checkpoint().count() == count;
    }

    /** What one log tells of another that is here. */
    private void addIfHere(Checkpoint told) {
        if (store.log(told.log().name()).head().count() > 0) {
            checkpoints.add(told);
        }
    }
}
