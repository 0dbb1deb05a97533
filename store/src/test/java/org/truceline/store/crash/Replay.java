package org.truceline.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.truceline.log.Bytes;
import org.truceline.store.Store;
import org.truceline.store.StoreFailure;

/**
 * Rebuilds the files of a store as a power cut could have left them, at each sync of a recording, and asks what is left.
 *
 * @param steps what was done to the folder of the store, and, in the file {@link #TOLD} within it, what was told
 * @param losses what is lost of what was not synced
 * @param store where its files are rebuilt
 */
record Replay(List<Step> steps, Losses losses, Path store) {

    /** The file in which senders tell what was acknowledged: no part of the store. */
    static final String TOLD = "told";

    private static final String INDEX_IN_MEMORY = "-shm";

    /**
     * What was tried.
     *
     * @param states rebuilt and opened
     * @param unborn those of them that were no store yet, and in which nothing was acknowledged
     * @param failures one sentence for each state that is not as it must be
     */
    record Result(int syncs, int states, int unborn, int acknowledged, List<String> failures) {}

    /** All states: before each sync, when most is unsafe, and at the end. */
    Result run() throws IOException {
        Tally tally = new Tally();
        Disk disk = new Disk();
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            if (step instanceof Step.Written(String file, long _, Bytes octets) && file.equals(TOLD)) {
                lines.add(octets.toText().strip());
            }
            if (step.file().equals(TOLD) || step.file().endsWith(INDEX_IN_MEMORY)) {
                continue;
            }
            if (step instanceof Step.Synced) {
                tally.syncs++;
                tryAll(disk, lines, "step " + at, tally);
            }
            disk.take(step);
        }
        tryAll(disk, lines, "the end", tally);
        return new Result(
                tally.syncs,
                tally.states,
                tally.unborn,
                told(lines).acknowledged().size(),
                tally.failures);
    }

    /** The files when nothing is lost: what is in the folder now, if all was recorded. */
    Map<String, byte[]> whole() {
        Disk disk = new Disk();
        steps.stream().filter(each -> !each.file().endsWith(INDEX_IN_MEMORY)).forEach(disk::take);
        return disk.after(disk.unsafe());
    }

    private void tryAll(Disk disk, List<String> lines, String where, Tally tally) throws IOException {
        int loss = 0;
        for (Iterator<List<Change>> kept = losses.kept(disk.unsafe()).iterator(); kept.hasNext(); loss++) {
            rebuild(disk.after(kept.next()));
            tally.states++;
            try {
                open(told(lines), tally);
            } catch (AssertionError | RuntimeException e) {
                tally.failures.add("before " + where + ", loss " + loss + ": " + e.getMessage());
            }
        }
    }

    private void open(Told told, Tally tally) {
        if (!told.isReady() && !Files.exists(store)) {
            tally.unborn++;
            return;
        }
        try (Store log = Sender.open(store)) {
            new Survival(log, told).check();
        } catch (StoreFailure e) {
            if (told.isReady()) {
                throw e;
            }
            assertThat(e.reason()).isEqualTo(StoreFailure.Reason.NOT_A_STORE);
            tally.unborn++;
        }
    }

    private void rebuild(Map<String, byte[]> files) throws IOException {
        Path folder = Objects.requireNonNull(store.getParent());
        try (var old = Files.list(folder)) {
            old.forEach(Replay::delete);
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Told told(List<String> lines) {
        Told told = new Told();
        lines.forEach(told::add);
        return told;
    }

    private static final class Tally {

        private int syncs;
        private int states;
        private int unborn;
        private final List<String> failures = new ArrayList<>();
    }
}
