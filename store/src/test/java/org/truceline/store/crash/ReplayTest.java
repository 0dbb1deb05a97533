package org.truceline.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Power cuts. {@code -Dcrash.batches=60} records more, {@code -Dcrash.losses=12} loses more of it, and in other ways with
 * {@code -Dcrash.seed=7}.
 */
@Tag("crash")
class ReplayTest {

    private static final int BATCHES = Integer.getInteger("crash.batches", 2);

    private static final int LOSSES = Integer.getInteger("crash.losses", 1);

    private static final long SEED = Long.getLong("crash.seed", 20200305);

    private static final int THREADS = 2;

    @TempDir
    private static Path recorded;

    private static List<Step> steps = List.of();

    @TempDir(factory = InMemory.class)
    private Path rebuilt;

    @BeforeAll
    static void record(@TempDir Path workshop) throws IOException, InterruptedException {
        steps = Recorder.compiled(workshop)
                .record(
                        recorded.toRealPath(),
                        workshop.resolve("recording"),
                        THREADS,
                        BATCHES,
                        List.of("halt", "close"));
    }

    @Test
    void what_was_acknowledged_outlives_a_power_cut() throws IOException {
        Replay replay = replay(steps);
        assertThat(replay.whole())
                .as("everything was recorded")
                .allSatisfy((name, octets) -> assertThat(recorded.resolve(name)).hasBinaryContent(octets));
        Replay.Result result = replay.run();
        System.out.printf(
                "SQLite: %d syncs, %d states rebuilt (seed %d), %d of them before there was a store;"
                        + " %d records acknowledged, %d states failed%n",
                result.syncs(),
                result.states(),
                SEED,
                result.unborn(),
                result.acknowledged(),
                result.failures().size());
        assertThat(result.failures()).isEmpty();
    }

    @Test
    void sync_left_out_is_noticed() throws IOException {
        List<Step> withoutSyncs = steps.stream()
                .filter(each -> !(each instanceof Step.Synced && each.file().endsWith("-wal")))
                .toList();
        assertThat(replay(withoutSyncs).run().failures()).isNotEmpty();
    }

    private Replay replay(List<Step> these) {
        return new Replay(these, new Losses(new SplittableRandom(SEED), LOSSES, LOSSES), rebuilt);
    }

    /** Where syncs cost nothing, if there is such a place: what is rebuilt is thrown away at once. */
    private static final class InMemory implements TempDirFactory {

        @Override
        public Path createTempDirectory(AnnotatedElementContext field, ExtensionContext test) throws IOException {
            Path memory = Path.of("/dev/shm");
            return Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "truceline-")
                    : Files.createTempDirectory("truceline-");
        }
    }
}
