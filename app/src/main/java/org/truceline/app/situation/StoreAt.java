package org.truceline.app.situation;

import java.nio.file.Path;
import org.truceline.store.Office;
import org.truceline.store.Store;
import org.truceline.store.StorePlace;

/** Opens the store that somebody names on a command line: the path of a file, or the address of a database. */
public final class StoreAt {

    /** What to write for it, in the help of commands. */
    public static final String HELP = "a store: its file, or postgresql://user@host/database";

    private StoreAt() {}

    /** A new store there. */
    public static Store create(String place, Office office) {
        return place(place).create(office, CaseStore.chain());
    }

    /** The store that is there, brought up to this version. */
    public static Store open(String place) {
        return place(place).open(CaseStore.chain());
    }

    /** The store that is there, to be read; also where it may not be written to. */
    public static Store look(String place) {
        return place(place).look(CaseStore.chain());
    }

    private static StorePlace place(String text) {
        return StorePlace.of(text, System.getenv(), Path.of(System.getProperty("user.home", "")), passphrases());
    }
}
