package org.truceline.app.log;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.log.Form;
import org.truceline.log.Verification;
import org.truceline.log.Verification.Verified;
import org.truceline.store.Examined;
import org.truceline.store.Store;

/**
 * What {@code log verify} prints of one log.
 *
 * @param log its name
 * @param own whether it is the one that the store writes
 * @param form of the store: real or exercise
 * @param whole whether it is as it was written
 * @param entries that verify; null where it is not whole, as what follows
 * @param hash of the last entry
 * @param absent contents that are destroyed or were withheld
 * @param checkpoint how many entries the newest checkpoint that fits covers; null when there is none
 * @param fault the first; null when it is whole
 * @param unreadable what is kept as checkpoints of it and is none
 */
record LogView(
        String log,
        boolean own,
        String form,
        boolean whole,
        @Nullable Long entries,
        @Nullable String hash,
        @Nullable Long absent,
        @Nullable Long checkpoint,
        @Nullable String fault,
        List<String> unreadable) {

    static LogView of(Store store, Examined examined) {
        String log = examined.log().toString();
        boolean own = examined.log().equals(store.id().name());
        String form = store.id().form() == Form.REAL ? "real" : "exercise";
        return switch (examined.verification()) {
            case Verified verified ->
                new LogView(
                        log,
                        own,
                        form,
                        true,
                        verified.head().count(),
                        verified.head().hash().toString(),
                        verified.absent(),
                        verified.newest().map(newest -> newest.count()).orElse(null),
                        null,
                        examined.unreadable());
            case Verification.Broken broken -> faulty(log, own, form, broken.toString(), examined.unreadable());
            case Verification.InDoubt doubt -> faulty(log, own, form, doubt.toString(), examined.unreadable());
        };
    }

    private static LogView faulty(String log, boolean own, String form, String fault, List<String> unreadable) {
        return new LogView(log, own, form, false, null, null, null, null, fault, unreadable);
    }

    @Override
    public String toString() {
        String name = "log " + log + " (" + (own ? "own" : "received") + ", " + form + "): ";
        return whole
                ? name + entries + " entries verify, the last with hash " + hash + "; " + absent + " contents absent; "
                        + (checkpoint == null
                                ? "no checkpoint."
                                : "newest checkpoint that fits: " + checkpoint + " entries.")
                : name + fault;
    }
}
