package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.store.Fixture.ask;
import static org.truceline.store.Fixture.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings on which it rests that what was acknowledged is there; package crash tries whether it is. */
class DurabilityTest {

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
    void readers_that_stay_open_see_what_was_written_after_them_and_close_with_the_store() {
        Path file = folder.resolve("idlib.db");
        try (Store store = SqliteStore.create(file, Fixture.OFFICE, chain())) {
            long before = store.head().count();
            store.append(Fixture.draft(1));
            assertThat(store.head().count()).isEqualTo(before + 1);
            assertThat(folder.resolve("idlib.db-wal")).exists();
        }
        assertThat(folder.resolve("idlib.db-wal")).doesNotExist();
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
}
