package org.truceline.app.log;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.truceline.app.situation.CaseStore;
import org.truceline.app.situation.StoreAt;
import org.truceline.store.Backup;
import org.truceline.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a store from a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "A new store from a backup that verifies; the office goes on in a new log beside the old one.")
final class RestoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BACKUP", description = "the file that log backup wrote, or a store without its keys")
    private Path backup;

    @Option(names = "-o", required = true, paramLabel = "STORE", description = "the store to make, not there yet")
    private Path output;

    @Option(
            names = "--with-keys",
            paramLabel = "FILE",
            description = "earlier keys, so that sealed contents can be opened")
    private @Nullable Path keys;

    @Option(names = "--office", paramLabel = "NAME", description = "the office's name, where it is another now")
    private @Nullable String office;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (Store store = Backup.restore(
                backup,
                output,
                StoreAt.passphrases(),
                Optional.ofNullable(keys),
                Optional.ofNullable(office),
                CaseStore.chain())) {
            err.println(output + " is there and verifies. Its own log is now "
                    + store.id().name() + "; the earlier one stays beside it.");
            err.println(
                    "What was recorded or destroyed after the backup is not known here: import the bundles of partners,"
                            + " and destroy again what has to go.");
            return 0;
        } catch (IllegalArgumentException refused) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(refused.getMessage()), refused);
        }
    }
}
