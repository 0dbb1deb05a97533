package org.truceline.app.log;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.truceline.app.situation.StoreAt;
import org.truceline.log.LogName;
import org.truceline.log.Note;
import org.truceline.store.BundleExport;
import org.truceline.store.NewFile;
import org.truceline.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a bundle for another office. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "A bundle for another office: entries, with a checkpoint signed now.")
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "STORE", description = StoreAt.HELP)
    private String place;

    @Option(names = "-o", required = true, paramLabel = "BUNDLE", description = "the file to write, not there yet")
    private Path output;

    @Option(
            names = "--after",
            paramLabel = "CHECKPOINT",
            description = "a file with a checkpoint: the receiver has what is under it")
    private List<Path> after = List.of();

    @Option(
            names = "--log",
            paramLabel = "NAME",
            description = "a log of the store by its name in hexadecimal digits; without it the own log")
    private List<String> logs = List.of();

    @Option(names = "--withhold", paramLabel = "KIND", description = "leave out contents of this kind")
    private Set<String> withheld = Set.of();

    @Override
    public Integer call() throws Exception {
        List<Note> begins = NoteFile.readAll(after);
        try (Store store = StoreAt.open(place)) {
            BundleExport export = new BundleExport(names(store), begins, withheld);
            Bar bar = Bar.of(spec.commandLine().getErr(), "entries", 2 * Bar.entriesOf(store));
            long[] count = {0};
            NewFile.write(output, out -> count[0] = export.write(store, out, bar));
            bar.finish();
            spec.commandLine()
                    .getErr()
                    .println(
                            count[0] + " entries in " + output + ". The receiver takes them with `truceline log import "
                                    + output.getFileName() + " --into STORE`.");
            return 0;
        } catch (IllegalArgumentException refused) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(refused.getMessage()), refused);
        }
    }

    private List<LogName> names(Store store) {
        return logs.isEmpty()
                ? List.of(store.id().name())
                : logs.stream().map(LogName::of).distinct().toList();
    }
}
