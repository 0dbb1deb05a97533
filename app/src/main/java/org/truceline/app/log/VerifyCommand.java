package org.truceline.app.log;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.truceline.app.command.Json;
import org.truceline.app.situation.StoreAt;
import org.truceline.log.Checkpoint;
import org.truceline.store.Examined;
import org.truceline.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells of each log whether it is as it was written. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Whether every log of a store is as it was written, and if not, where that shows first.")
final class VerifyCommand implements Callable<Integer> {

    private static final String NO_CHECKPOINT =
            "No checkpoint from elsewhere was given: a log that the holder of its key wrote anew from its first entry would"
                    + " not show. Give one with --checkpoint FILE.";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "STORE", description = StoreAt.HELP)
    private String place;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "a checkpoint that was kept elsewhere; the three lines that fit on paper suffice")
    private List<Path> checkpoints = List.of();

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        List<Checkpoint> elsewhere = NoteFile.onPaper(checkpoints);
        List<LogView> views;
        boolean whole;
        try (Store store = StoreAt.look(place)) {
            Bar bar = Bar.of(err, "entries", Bar.entriesOf(store));
            List<Examined> examined = store.verify(elsewhere, bar);
            bar.finish();
            whole = examined.stream()
                    .allMatch(each -> each.isWhole() && each.unreadable().isEmpty());
            views = examined.stream().map(each -> LogView.of(store, each)).toList();
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(views));
        } else {
            views.forEach(out::println);
            views.forEach(view -> view.unreadable().forEach(out::println));
        }
        if (!whole) {
            err.println("Not all is as it was written. Keep this store as it is, and restore a backup that verifies.");
        } else if (elsewhere.isEmpty()) {
            err.println(NO_CHECKPOINT);
        }
        return whole ? 0 : 1;
    }
}
