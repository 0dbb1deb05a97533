package org.truceline.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.truceline.store.Store;

/**
 * Kills a process that sends drafts, again and again, and asks what is left. {@code -Dcrash.kills=100} kills as often,
 * {@code -Dcrash.seed=7} at the moments that seed 7 gives, as far as a busy machine lets them be the same.
 */
@Tag("crash")
class KillTest {

    private static final int KILLS = Integer.getInteger("crash.kills", 3);

    private static final long SEED = Long.getLong("crash.seed", System.nanoTime());

    private static final int THREADS = 4;

    /** Then another store is begun, so that reading it all does not take ever longer. */
    private static final int KILLS_OF_ONE_STORE = 10;

    private final SplittableRandom random = new SplittableRandom(SEED);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void what_a_killed_process_acknowledged_is_there(Sort sort) throws IOException, InterruptedException {
        int acknowledged = 0;
        for (int kills = 0; kills < KILLS; kills += KILLS_OF_ONE_STORE) {
            acknowledged += acknowledgedInOne(
                    folder.resolve(kills + "-" + sort.file()), Math.min(KILLS_OF_ONE_STORE, KILLS - kills));
        }
        System.out.printf(
                "%s: killed %d times (seed %d), %d records acknowledged, 0 lost%n",
                sort.inWords(), KILLS, SEED, acknowledged);
    }

    private int acknowledgedInOne(Path file, int kills) throws IOException, InterruptedException {
        Told told = new Told();
        Sender.open(file).close();
        for (int kill = 1; kill <= kills; kill++) {
            killOne(file, told);
            try (Store store = Sender.open(file)) {
                new Survival(store, told).check();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("kill " + kill + " of " + file + ", seed " + SEED + ": " + e.getMessage(), e);
            }
        }
        return told.acknowledged().size();
    }

    private void killOne(Path file, Told told) throws IOException, InterruptedException {
        Path telling = Files.createTempFile(folder, "told", ".txt");
        Process process = new SenderProcess(Map.of(), file.toString(), telling).endless(THREADS);
        try {
            new Moment(random).await(telling, process::isAlive);
            assertThat(process.isAlive())
                    .as("the sender runs until it is killed")
                    .isTrue();
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        Files.readAllLines(telling, StandardCharsets.US_ASCII).forEach(told::add);
        Files.delete(telling);
    }
}
