package org.truceline.store;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.truceline.log.Checkpoint;
import org.truceline.log.LogId;
import org.truceline.log.Note;
import org.truceline.log.Seal;
import org.truceline.log.SealKey;
import org.truceline.store.StoreFailure.Reason;

/**
 * The keys of one store, read anew each time: another process may have changed them. They are changed only by whoever
 * writes to the store alone.
 */
final class KeyRing {

    private final KeyFile file;

    private final String place;

    private final LogId log;

    private volatile boolean here;

    KeyRing(Database database, LogId log) {
        this.file = database.keys();
        this.place = database.place();
        this.log = log;
        this.here = file.find().filter(this::isOfLog).isPresent();
    }

    /** Refuses when the key of the own log is not here: then the store can be read and verified, not written. */
    void check() {
        if (!here) {
            keys();
            here = true;
        }
    }

    boolean isHere() {
        return here;
    }

    Optional<SealKey> find(Seal seal) {
        return file.find().map(keys -> keys.seals().get(seal));
    }

    /** Whether there is a key of this seal. */
    boolean has(Seal seal) {
        return find(seal).isPresent();
    }

    Note sign(Checkpoint checkpoint) {
        return checkpoint.sign(keys().signing());
    }

    /** Keeps these, durably; called while nobody else writes. */
    void keep(Collection<SealKey> added) {
        if (added.isEmpty()) {
            return;
        }
        Keys before = keys();
        Keys after = before;
        for (SealKey key : added) {
            after = after.with(key);
        }
        if (!after.equals(before)) {
            file.write(after);
        }
    }

    /** Lets these go for good; called while nobody else writes. */
    void destroy(Set<Seal> destroyed) {
        Keys before = keys();
        Keys after = before.without(destroyed);
        if (!after.equals(before)) {
            file.write(after);
        }
    }

    private Keys keys() {
        return file.find()
                .filter(this::isOfLog)
                .orElseThrow(() -> new StoreFailure(
                        Reason.KEYS,
                        place,
                        "the key of log " + log.name().brief() + " in " + file.path(),
                        file.find().isPresent() ? "the key of another log" : "no such file",
                        "Put the file back. Without it the store can be read and verified, not written; if the key is lost, "
                                + "begin another log beside it with `truceline log restore`."));
    }

    private boolean isOfLog(Keys keys) {
        return keys.signing().name().equals(log.name());
    }
}
