package org.truceline.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.truceline.log.Chain;
import org.truceline.log.LogName;
import org.truceline.log.Note;
import org.truceline.log.Notice;
import org.truceline.store.StoreFailure.Reason;

/** Copies of a store, and what is begun from one. */
public final class Backup {

    private Backup() {}

    /** A copy under its name once it verifies; what does not verify is told and not kept. */
    static List<Examined> of(Database database, Chain chain, Path file, LongConsumer progress) {
        List<Examined> examined = new ArrayList<>();
        make(file, copy -> {
            database.copyTo(copy);
            examined.addAll(verified(database.look(copy), chain, progress));
        });
        return List.copyOf(examined);
    }

    /**
     * A new store from a backup that verifies. The office goes on in a new log beside the old one, whose newest
     * checkpoint the new one tells: after a backup nobody can know what the old one still got.
     *
     * @param passphrases of the backup, under whose passphrase the new store is too, and of the keys
     * @param keys of the office from before, whose seals are kept, so that sealed contents can still be opened; empty
     *     when there are none
     * @param name of the office; empty when the old log tells it
     */
    public static Store restore(
            Path backup, Path file, Passphrases passphrases, Optional<Path> keys, Optional<String> name, Chain chain) {
        StoreFile.at(backup).checkReadable();
        StoreFile.at(file).checkNothingThere();
        Optional<Keys> earlier = keys.map(each -> new KeyFile(each, passphrases, List.of())
                .find()
                .orElseThrow(() -> new StoreFailure(
                        Reason.KEYS, each.toString(), "a file of keys", "no file", "Check the path.")));
        Connections source = Connections.to(StoreFile.at(backup, passphrases), SqliteStore.PATIENCE);
        make(
                file,
                copy -> source.guard(() -> {
                    SqliteStore.vacuum(source, copy);
                    return copy;
                }));
        try {
            return begun(StoreFile.at(file, passphrases), earlier, name, chain);
        } catch (RuntimeException e) {
            StoreFile.at(file).delete();
            throw e;
        }
    }

    private static Store begun(StoreFile file, Optional<Keys> earlier, Optional<String> name, Chain chain) {
        Optional<Note> newest;
        LogName old;
        SqliteStore database = SqliteStore.open(file, SqliteStore.PATIENCE);
        if (database.read(handle -> new OwnLogs(handle).find()).isEmpty()) {
            database.close();
            return SqliteStore.open(file.path(), file.passphrases(), chain);
        }
        try (Store store = Store.over(database, chain)) {
            verified(store, _ -> {});
            old = store.id().name();
            newest = store.findCheckpoint(old);
            Office office = new Office(
                    name.or(() -> officeOf(store))
                            .orElseThrow(() -> new StoreFailure(
                                    Reason.OTHER,
                                    file.path().toString(),
                                    "the office's name in entry 1 of log " + old.brief(),
                                    "none",
                                    "Give it with --office NAME.")),
                    store.id().form());
            Beginning beginning = new Beginning(database.keys(), office, chain);
            Keys keys = beginning.newKeys();
            for (var key : earlier.map(Keys::seals).map(seals -> seals.values()).orElse(List.of())) {
                keys = keys.with(key);
            }
            Keys all = keys;
            database.write(handle -> beginning.in(handle, all));
        }
        Store store = SqliteStore.open(file.path(), file.passphrases(), chain);
        newest.ifPresent(store::tell);
        return store;
    }

    private static Optional<String> officeOf(Store store) {
        return store.page(1).stream()
                .limit(1)
                .flatMap(entry -> Notice.of(entry).stream())
                .filter(Notice.Begun.class::isInstance)
                .map(notice -> ((Notice.Begun) notice).office())
                .findFirst();
    }

    static List<Examined> verified(SqliteCopy copy, Chain chain, LongConsumer progress) {
        try (Store store = Store.over(copy, chain)) {
            return verified(store, progress);
        }
    }

    private static List<Examined> verified(Store store, LongConsumer progress) {
        List<Examined> examined = store.verify(List.of(), progress);
        examined.stream().filter(each -> !each.isWhole()).findFirst().ifPresent(each -> {
            throw store.tampered(each.log(), each.verification());
        });
        return examined;
    }

    private static void make(Path file, NewFile.Making making) {
        try {
            NewFile.make(file, making);
        } catch (FileAlreadyExistsException _) {
            throw StoreFile.exists(file);
        } catch (IOException e) {
            throw Refusal.of(file.toString(), SqliteStore.PATIENCE, e);
        }
    }
}
