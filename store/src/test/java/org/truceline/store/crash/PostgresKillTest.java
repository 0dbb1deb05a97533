package org.truceline.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.store.PostgresAccess;
import org.truceline.store.PostgresServer;
import org.truceline.store.PostgresStore;
import org.truceline.store.Store;
import org.truceline.store.StoreFailure;

/**
 * Kills the server and all its children while drafts are sent, starts it again, and asks what is left. Properties as for
 * {@link KillTest}.
 */
@Tag("crash")
class PostgresKillTest {

    private static final int KILLS = Integer.getInteger("crash.kills", 3);

    private static final long SEED = Long.getLong("crash.seed", System.nanoTime());

    private static final int THREADS = 4;

    private static final int KILLS_OF_ONE_STORE = 10;

    private final SplittableRandom random = new SplittableRandom(SEED);

    @TempDir
    private Path folder;

    @Test
    void what_a_killed_server_acknowledged_is_there() throws IOException, InterruptedException, SQLException {
        int acknowledged = 0;
        try (PostgresServer server = PostgresServer.own()) {
            for (int kills = 0; kills < KILLS; kills += KILLS_OF_ONE_STORE) {
                PostgresAccess access = server.newDatabase(folder.resolve("idlib-" + kills + ".keys"));
                acknowledged += acknowledgedInOne(server, access, Math.min(KILLS_OF_ONE_STORE, KILLS - kills));
            }
        }
        System.out.printf(
                "PostgreSQL: killed %d times (seed %d), %d records acknowledged, 0 lost%n", KILLS, SEED, acknowledged);
    }

    private int acknowledgedInOne(PostgresServer server, PostgresAccess access, int kills)
            throws IOException, InterruptedException {
        Told told = new Told();
        Sender.create(access).close();
        for (int kill = 1; kill <= kills; kill++) {
            killWhileSending(server, access, told);
            server.restart();
            try (Store store = PostgresStore.open(access, Sender.chain())) {
                new Survival(store, told).check();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("kill " + kill + " of seed " + SEED + ": " + e.getMessage(), e);
            }
        }
        return told.acknowledged().size();
    }

    private void killWhileSending(PostgresServer server, PostgresAccess access, Told told)
            throws IOException, InterruptedException {
        Path telling = Files.createTempFile(folder, "told", ".txt");
        try (FileChannel channel = Sender.telling(telling);
                Store store = PostgresStore.open(access, Sender.chain())) {
            Sender sender = new Sender(store, channel);
            Thread sending = Thread.ofPlatform().start(() -> sendUntilLost(sender));
            new Moment(random).await(telling, sending::isAlive);
            server.kill();
            sending.join();
        }
        Files.readAllLines(telling, StandardCharsets.US_ASCII).forEach(told::add);
    }

    private static void sendUntilLost(Sender sender) {
        try {
            sender.sendFrom(THREADS, () -> {
                try {
                    sender.send(Integer.MAX_VALUE);
                } catch (StoreFailure e) {
                    assertThat(e.reason()).isIn(StoreFailure.Reason.UNREACHABLE, StoreFailure.Reason.LOCKED);
                }
            });
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
