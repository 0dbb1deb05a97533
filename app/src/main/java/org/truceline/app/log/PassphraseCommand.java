package org.truceline.app.log;

import java.util.concurrent.Callable;
import org.truceline.app.situation.StoreAt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a store under another passphrase, or under its first. */
@Command(
        name = "passphrase",
        mixinStandardHelpOptions = true,
        description = "Another passphrase for an encrypted store, or a first one for a store that is not encrypted yet;"
                + " nobody else may have it open. The new one is typed, or is the first line of the file that"
                + " TRUCELINE_NEW_PASSPHRASE_FILE names.")
final class PassphraseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "STORE", description = "the store's file")
    private String place;

    @Override
    public Integer call() {
        StoreAt.changePassphrase(place);
        spec.commandLine()
                .getErr()
                .println(place + ": the new passphrase opens it and its keys. Backups and copies from before stay"
                        + " as they were: under the old one, or readable by anybody.");
        return 0;
    }
}
