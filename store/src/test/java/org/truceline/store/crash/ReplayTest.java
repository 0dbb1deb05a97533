package org.truceline.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    private static final Map<Sort, List<Step>> STEPS = new EnumMap<>(Sort.class);

    @TempDir
    private static Path recorded;

    @TempDir(factory = InMemory.class)
    private Path rebuilt;

    @BeforeAll
    static void record(@TempDir Path workshop) throws IOException, InterruptedException {
        Recorder recorder = Recorder.compiled(workshop);
        for (Sort sort : Sort.values()) {
            Path folder = Files.createDirectory(recorded.toRealPath().resolve(sort.name()));
            STEPS.put(
                    sort,
                    recorder.record(
                            folder.resolve(sort.file()),
                            workshop.resolve("recording " + sort),
                            THREADS,
                            BATCHES,
                            List.of("halt", "close")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_acknowledged_outlives_a_power_cut(Sort sort) throws IOException {
        Replay replay = replay(sort, STEPS.getOrDefault(sort, List.of()));
        assertThat(replay.whole())
                .as("everything was recorded")
                .isNotEmpty()
                .allSatisfy((name, octets) ->
                        assertThat(recorded.resolve(sort.name()).resolve(name)).hasBinaryContent(octets));
        Replay.Result result = replay.run();
        System.out.printf(
                "%s: %d syncs, %d states rebuilt (seed %d), %d of them before there was a store;"
                        + " %d records acknowledged, %d states failed%n",
                sort.inWords(),
                result.syncs(),
                result.states(),
                SEED,
                result.unborn(),
                result.acknowledged(),
                result.failures().size());
        assertThat(result.failures()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void sync_left_out_is_noticed(Sort sort) throws IOException {
        List<Step> withoutSyncs = STEPS.getOrDefault(sort, List.of()).stream()
                .filter(each -> !(each instanceof Step.Synced && each.file().endsWith("-wal")))
                .toList();
        assertThat(replay(sort, withoutSyncs).run().failures()).isNotEmpty();
    }

    private Replay replay(Sort sort, List<Step> these) {
        Losses losses = new Losses(new SplittableRandom(SEED), LOSSES, LOSSES);
        return new Replay(these, losses, rebuilt.resolve(sort.file()));
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
