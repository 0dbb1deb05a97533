package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.store.Fixture.ask;
import static org.truceline.store.Fixture.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.log.Entry;
import org.truceline.log.Verification;
import org.truceline.log.Verification.Verified;

/**
 * What the store promises of the disk, as far as a test on a running system can tell: that a process may be killed. A
 * power cut is not tried here; for that stand the settings.
 */
class DurabilityTest {

    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 200;

    @TempDir
    private Path folder;

    @Test
    void connections_sync_every_commit_into_a_write_ahead_log() throws SQLException {
        Path file = folder.resolve("idlib.db");
        SqliteStore.create(file, Fixture.OFFICE, chain()).close();
        Connections connections = new Connections(file, Duration.ofMillis(1234));
        try (Connection writer = connections.openWriter();
                Connection reader = connections.openReader()) {
            for (Connection each : List.of(writer, reader)) {
                assertThat(ask(each, "PRAGMA journal_mode")).isEqualTo("wal");
                assertThat(ask(each, "PRAGMA synchronous")).as("FULL").isEqualTo("2");
                assertThat(ask(each, "PRAGMA foreign_keys")).isEqualTo("1");
                assertThat(ask(each, "PRAGMA busy_timeout")).isEqualTo("1234");
                assertThat(ask(each, "PRAGMA temp_store")).as("MEMORY").isEqualTo("2");
            }
            assertThat(ask(writer, "PRAGMA fullfsync")).isEqualTo("1");
            assertThat(ask(reader, "PRAGMA query_only")).isEqualTo("1");
            assertThat(ask(reader, "PRAGMA user_version")).isEqualTo(String.valueOf(Schema.VERSION));
        }
    }

    @Test
    void files_are_for_their_owner_only() throws IOException {
        Path file = folder.resolve("idlib.db");
        try (Store store = SqliteStore.create(file, Fixture.OFFICE, chain())) {
            store.append(Fixture.draft(1));
            for (String each : List.of("idlib.db", "idlib.db-wal", "idlib.db-shm", "idlib.db.keys")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(each))))
                        .as(each)
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    @Timeout(60)
    void what_a_killed_process_acknowledged_is_there() throws IOException, InterruptedException {
        Path file = folder.resolve("idlib.db");
        List<String> acknowledged = killed(file);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_KILL);
        try (Store store = SqliteStore.open(file, chain())) {
            assertThat(store.read(1).map(DurabilityTest::line).toList()).containsAll(acknowledged);
            assertThat(Verification.of(store)).isEqualTo(new Verified(store.head(), 0, Optional.empty()));
            assertThat(store.append(new Appender(UUID::randomUUID).draft()).number())
                    .isEqualTo(store.head().count());
        }
    }

    /** The lines that a process wrote until it was killed; a last one that is cut short is none. */
    private static List<String> killed(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Appender.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.endsWith(".")) {
                    lines.add(line);
                }
                if (lines.size() == ACKNOWLEDGED_BEFORE_THE_KILL) {
                    // Not the process's own method, which would throw away what is still in the pipe.
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        return lines;
    }

    static String line(Entry entry) {
        return entry.number() + " " + entry.key() + ".";
    }
}
