package org.truceline.app.log;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.truceline.app.command.Json;
import org.truceline.app.situation.StoreAt;
import org.truceline.log.Checkpoint;
import org.truceline.log.Fork;
import org.truceline.store.BundleImport;
import org.truceline.store.ImportResult;
import org.truceline.store.ImportResult.Refused;
import org.truceline.store.ImportResult.Taken;
import org.truceline.store.NewFile;
import org.truceline.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a bundle of another office in. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Take a bundle of another office into a store, once all of it verifies.")
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BUNDLE", description = "the file that log export wrote")
    private Path bundle;

    @Option(names = "--into", required = true, paramLabel = "STORE", description = StoreAt.HELP)
    private String place;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        ImportResult result;
        Path keys;
        try (Store store = StoreAt.open(place)) {
            keys = store.keyFile();
            Bar bar = Bar.of(err, "bytes", 2 * Files.size(bundle));
            result = BundleImport.of(store, () -> Files.newInputStream(bundle), bar);
            bar.finish();
        }
        return switch (result) {
            case Taken taken -> tell(taken);
            case Refused refused -> tell(refused, keys);
        };
    }

    private int tell(Taken taken) {
        if (json) {
            spec.commandLine().getOut().println(Json.pretty(new View(taken.added(), taken.known())));
        }
        PrintWriter out = spec.commandLine().getErr();
        out.println(taken.added() + " entries recorded, " + taken.known() + " were here already.");
        taken.notes().forEach(note -> {
            Checkpoint checkpoint = note.checkpoint();
            out.println("Log " + checkpoint.log().name() + ": " + checkpoint.count()
                    + " entries; the own log tells that this office holds them.");
        });
        return 0;
    }

    private int tell(Refused refused, Path keys) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        refused.faults().forEach(fault -> err.println(bundle + ": " + fault));
        err.println((refused.count() == 1 ? "1 fault." : refused.count() + " faults.") + " Nothing was recorded.");
        if (refused.fork().isPresent()) {
            Path proof = keep(refused.fork().get(), keys);
            err.println("Both histories are kept in " + proof
                    + ", and as a bundle beside it. Show it to the office whose log it is.");
        }
        return 1;
    }

    private static Path keep(Fork fork, Path keys) throws IOException {
        String store = keys.getFileName().toString().replaceFirst("\\.keys$", "");
        byte[] text = fork.written().getBytes(StandardCharsets.UTF_8);
        for (int number = 1; ; number++) {
            Path proof = keys.resolveSibling(store + ".fork-" + number + ".json");
            if (!Files.exists(proof)) {
                NewFile.write(proof, out -> out.write(text));
                NewFile.write(keys.resolveSibling(store + ".fork-" + number + ".jsonl"), fork::write);
                return proof;
            }
        }
    }

    /** What is printed as JSON. */
    private record View(long added, long known) {}
}
