package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.truceline.store.Fixture.chain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.log.Bytes;
import org.truceline.log.Content;
import org.truceline.log.Entry;
import org.truceline.log.Notice;
import org.truceline.store.StoreFailure.Reason;

/** A store of version 1, made by the program that wrote such stores; see README.md beside it. */
class MigrationTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void copy() throws IOException {
        file = folder.resolve("old.db");
        try (InputStream old = MigrationTest.class.getResourceAsStream("version-1.db")) {
            Files.copy(java.util.Objects.requireNonNull(old), file);
        }
    }

    @Test
    void old_entries_are_recorded_again_with_their_keys_times_and_commitments() throws SQLException {
        try (Store store = SqliteStore.open(file, chain())) {
            List<Entry> entries = store.read(1).toList();
            assertThat(Notice.of(entries.getFirst())).contains(new Notice.Begun("(not named)"));
            assertThat(entries)
                    .extracting(Entry::kind)
                    .containsExactly("log.begun", "claim", "claim", "terms", "claim");
            assertThat(entries.get(1).recordedAt()).isEqualTo("2020-03-05T22:01:00.000001Z");
            assertThat(entries.get(1).key()).hasToString("00000000-0000-0000-0000-000000000001");
            assertThat(entries.get(1).findPayload()).contains(Bytes.ofText("strike 1"));
            assertThat(entries.get(2).content()).as("destroyed before").isEqualTo(new Content.Absent());
            assertThat(store.verify(List.of(), _ -> {})).allMatch(Examined::isWhole);
            assertThat(store.append(Fixture.draft(1)).number()).as("told again").isEqualTo(2);
        }
        try (var connection = Fixture.raw(file)) {
            assertThat(Fixture.ask(connection, "SELECT count(*) FROM entry_0_1"))
                    .isEqualTo("4");
        }
        try (Store again = SqliteStore.open(file, chain())) {
            assertThat(again.logs()).hasSize(1);
            assertThat(again.head().count()).isEqualTo(5);
        }
    }

    @Test
    void interrupted_migration_goes_on_next_time() throws SQLException {
        SqliteStore halfway = SqliteStore.open(StoreFile.at(file), SqliteStore.PATIENCE);
        halfway.close();
        try (Store store = SqliteStore.open(file, chain())) {
            assertThat(store.head().count()).isEqualTo(5);
        }
    }

    @Test
    void altered_old_log_is_refused_and_left_as_it_is() throws SQLException {
        Fixture.execute(file, "DROP TRIGGER entry_is_not_changed", "UPDATE entry SET kind = 'denial' WHERE number = 3");
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> SqliteStore.open(file, chain()))
                .withMessageContaining("found entry 3 altered or missing. Nothing was changed.")
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.TAMPERED));
        try (var connection = Fixture.raw(file)) {
            assertThat(Fixture.ask(connection, "PRAGMA user_version")).isEqualTo("1");
        }
    }

    @Test
    void old_store_that_may_not_be_written_is_told_what_to_do() throws IOException {
        Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("r--------"));
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> SqliteStore.look(file, chain()))
                .withMessageContaining("Work on a copy that may be, to bring it up.");
    }
}
