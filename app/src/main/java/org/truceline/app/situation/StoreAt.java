package org.truceline.app.situation;

import java.io.Console;
import java.nio.file.Path;
import java.util.Optional;
import org.truceline.store.Office;
import org.truceline.store.PassphraseChange;
import org.truceline.store.Passphrases;
import org.truceline.store.Store;
import org.truceline.store.StorePlace;

/** Opens the store that somebody names on a command line: the path of a file, or the address of a database. */
public final class StoreAt {

    /** What to write for it, in the help of commands. */
    public static final String HELP = "a store: its file, or postgresql://user@host/database";

    private static final ToldPassphrases PASSPHRASES = new ToldPassphrases(System.getenv(), StoreAt::typed);

    private StoreAt() {}

    /** A new store there. */
    public static Store create(String place, Office office) {
        return place(place).create(office, CaseStore.chain());
    }

    /** A new encrypted store there; throws {@link PassphraseRefused} for a database, which its server encrypts. */
    public static Store createEncrypted(String place, Office office) {
        return file(place).create(PASSPHRASES.first(), office, CaseStore.chain());
    }

    /** The store that is there, brought up to this version. */
    public static Store open(String place) {
        return place(place).open(CaseStore.chain());
    }

    /** The store that is there, to be read; also where it may not be written to. */
    public static Store look(String place) {
        return place(place).look(CaseStore.chain());
    }

    /** Puts the store in a file under another passphrase, or under its first; see {@link PassphraseChange}. */
    public static void changePassphrase(String place) {
        StorePlace.InFile file = file(place);
        file.open(CaseStore.chain()).close();
        PassphraseChange.of(file.path(), PASSPHRASES, PASSPHRASES.next(), CaseStore.chain(), _ -> {});
    }

    /** Where the passphrases of encrypted stores are told. */
    public static Passphrases passphrases() {
        return PASSPHRASES;
    }

    private static StorePlace place(String text) {
        return StorePlace.of(text, System.getenv(), Path.of(System.getProperty("user.home", "")), PASSPHRASES);
    }

    private static StorePlace.InFile file(String text) {
        return switch (place(text)) {
            case StorePlace.InFile file -> file;
            case StorePlace.InDatabase _ ->
                throw new PassphraseRefused(text + ": expected a file; found a database. Whoever runs its server"
                        + " encrypts the server's disk.");
        };
    }

    private static Optional<String> typed(String question) {
        Console console = System.console();
        return Optional.ofNullable(console)
                .filter(Console::isTerminal)
                .map(each -> each.readPassword("%s", question))
                .map(String::new);
    }
}
