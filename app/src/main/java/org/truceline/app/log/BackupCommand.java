package org.truceline.app.log;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.truceline.app.situation.StoreAt;
import org.truceline.store.NewFile;
import org.truceline.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies a store while others write. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "A copy of a store while others write, verified before it is called done.")
final class BackupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "STORE", description = StoreAt.HELP)
    private String place;

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "the file to write, not there yet")
    private Path output;

    @Option(names = "--with-keys", description = "copy the keys too, to FILE.keys: whoever has them can read and sign")
    private boolean withKeys;

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        try (Store store = StoreAt.open(place)) {
            Bar bar = Bar.of(err, "entries", Bar.entriesOf(store));
            int logs = store.backUp(output, bar).size();
            bar.finish();
            err.println(output + ": " + logs + (logs == 1 ? " log verifies." : " logs verify."));
            if (withKeys) {
                Path keys = output.resolveSibling(output.getFileName() + ".keys");
                NewFile.write(keys, out -> Files.copy(store.keyFile(), out));
                err.println("Warning: " + keys + " opens every sealed content and signs for this office. Keep it apart"
                        + " from the backup; a key that is destroyed later must be destroyed there too.");
            } else {
                err.println(
                        "It holds no keys: sealed contents stay unreadable without a copy of " + store.keyFile() + ".");
            }
        }
        return 0;
    }
}
