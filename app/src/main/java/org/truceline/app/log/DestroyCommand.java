package org.truceline.app.log;

import java.util.List;
import java.util.concurrent.Callable;
import org.truceline.app.situation.StoreAt;
import org.truceline.log.Entry;
import org.truceline.log.Seal;
import org.truceline.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Destroys contents of the own log, and keys. */
@Command(
        name = "destroy",
        mixinStandardHelpOptions = true,
        description = "Destroy contents of the own log and keys of sealed contents, for good; the log tells of it.")
final class DestroyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "STORE", description = StoreAt.HELP)
    private String place;

    @Option(names = "--number", paramLabel = "N", description = "the content of this entry")
    private List<Long> numbers = List.of();

    @Option(names = "--seal", paramLabel = "SEAL", description = "the key of this seal, 64 hexadecimal digits")
    private List<String> seals = List.of();

    @Option(names = "--for-good", description = "needed, as nothing brings it back")
    private boolean forGood;

    @Override
    public Integer call() {
        if (!forGood) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "destroy: expected --for-good, as nothing brings it back; found none.");
        }
        try (Store store = StoreAt.open(place)) {
            Entry told = store.destroy(numbers, seals.stream().map(Seal::of).toList());
            spec.commandLine()
                    .getErr()
                    .println(
                            "Destroyed here; entry " + told.number() + " tells of it. Copies elsewhere are not reached:"
                                    + " bundles that were sent, backups, and what the disk itself still keeps.");
            return 0;
        } catch (IllegalArgumentException refused) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(refused.getMessage()), refused);
        }
    }
}
