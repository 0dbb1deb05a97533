package org.truceline.app.log;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.truceline.app.situation.StoreAt;
import org.truceline.log.Note;
import org.truceline.store.NewFile;
import org.truceline.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Signs a checkpoint of the own log. */
@Command(
        name = "checkpoint",
        mixinStandardHelpOptions = true,
        description = "Sign a checkpoint of the own log as it stands now: three lines to be kept elsewhere.")
final class CheckpointCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "STORE", description = StoreAt.HELP)
    private String place;

    @Option(names = "-o", paramLabel = "FILE", description = "write it to this file, which must not exist yet")
    private @Nullable Path output;

    @Override
    public Integer call() throws Exception {
        Note note;
        try (Store store = StoreAt.open(place)) {
            Bar bar =
                    Bar.of(spec.commandLine().getErr(), "entries", store.head().count());
            note = store.checkpoint(bar);
            bar.finish();
        }
        if (output == null) {
            spec.commandLine().getOut().print(note.text());
        } else {
            NewFile.write(output, out -> out.write(note.text().getBytes(StandardCharsets.UTF_8)));
        }
        spec.commandLine()
                .getErr()
                .println(note.checkpoint().count() + " entries are signed. Keep the lines where nobody who can reach"
                        + " the store can change them: on paper, with a partner.");
        return 0;
    }
}
