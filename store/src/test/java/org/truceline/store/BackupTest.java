package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.truceline.store.Fixture.chain;
import static org.truceline.store.Fixture.draft;
import static org.truceline.store.Fixture.drafts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.log.Bytes;
import org.truceline.log.Draft;
import org.truceline.log.Entry;
import org.truceline.log.LogName;
import org.truceline.log.Note;
import org.truceline.log.Notice;
import org.truceline.log.SealKey;
import org.truceline.log.Verification.Verified;
import org.truceline.store.StoreFailure.Reason;

class BackupTest {

    @TempDir
    private Path folder;

    private Path file;

    private Path backup;

    private Store store;

    @BeforeEach
    void create() {
        file = folder.resolve("idlib.db");
        backup = folder.resolve("backup.db");
        store = SqliteStore.create(file, Fixture.OFFICE, chain());
        store.append(drafts(1, 3));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void backup_while_others_write_is_one_state_that_verifies() throws InterruptedException {
        CountDownLatch writing = new CountDownLatch(20);
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer = Thread.startVirtualThread(() -> {
            for (int number = 4; !stop.get(); number++) {
                store.append(draft(number));
                writing.countDown();
            }
        });
        writing.await();
        long before = store.head().count();
        List<Examined> examined = store.backUp(backup, _ -> {});
        long after = store.head().count();
        stop.set(true);
        writer.join();
        assertThat(examined)
                .singleElement()
                .extracting(Examined::verification)
                .isInstanceOfSatisfying(
                        Verified.class,
                        verified -> assertThat(verified.head().count()).isBetween(before, after));
    }

    @Test
    void backup_has_no_keys_and_is_for_its_owner_only() throws IOException {
        store.backUp(backup, _ -> {});
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "idlib.db", "idlib.db-wal", "idlib.db-shm", "idlib.db.keys", "backup.db");
        }
    }

    @Test
    void backup_over_a_file_is_refused() throws IOException {
        Files.writeString(backup, "keep me");
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> store.backUp(backup, _ -> {}))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.EXISTS));
        assertThat(backup).hasContent("keep me");
    }

    @Test
    void store_that_does_not_verify_is_not_backed_up() throws SQLException {
        Fixture.execute(file, "DROP TRIGGER entry_is_not_changed", "UPDATE entry SET kind = 'denial' WHERE number = 3");
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> store.backUp(backup, _ -> {}))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.TAMPERED))
                .withMessageContaining("entry 3: hash of the envelope");
        assertThat(backup).doesNotExist();
    }

    @Test
    void frozen_backup_is_read_and_verified_where_it_lies() throws IOException {
        store.backUp(backup, _ -> {});
        Files.setPosixFilePermissions(backup, PosixFilePermissions.fromString("r--------"));
        try (Store frozen = SqliteStore.look(backup, chain())) {
            assertThat(frozen.read(1)).isEqualTo(store.read(1).toList());
            assertThat(frozen.verify(List.of(), _ -> {})).allMatch(Examined::isWhole);
        }
    }

    @Test
    void restored_office_goes_on_in_a_new_log_that_tells_the_old_one() {
        Note note = store.checkpoint(_ -> {});
        store.backUp(backup, _ -> {});
        Path again = folder.resolve("again.db");
        try (Store restored =
                Backup.restore(backup, again, Passphrases.NONE, Optional.empty(), Optional.empty(), chain(2))) {
            LogName old = store.id().name();
            assertThat(restored.id().name()).isNotEqualTo(old);
            assertThat(restored.log(old).read(1)).isEqualTo(store.read(1).toList());
            assertThat(restored.read(1).flatMap(entry -> Notice.of(entry).stream()))
                    .containsExactly(new Notice.Begun(Fixture.OFFICE.name()), new Notice.Received(note.text()));
            assertThat(restored.append(draft(9)).number()).isEqualTo(3);
            assertThat(restored.records("claim")).hasSize(4);
            assertThat(restored.verify(List.of(note.checkpoint()), _ -> {}))
                    .hasSize(2)
                    .allMatch(Examined::isWhole);
        }
        try (Store restored = SqliteStore.open(again, chain(3))) {
            assertThat(restored.head().count()).isEqualTo(3);
        }
        assertThat(backup).exists();
    }

    @Test
    void seals_go_on_where_the_keys_are_given_but_for_those_that_were_destroyed() {
        SealKey kept = store.newKey();
        SealKey gone = store.newKey();
        Entry open = store.append(new Draft(new UUID(1, 1), "source", Bytes.ofText("one"), Optional.of(kept)));
        Entry shut = store.append(new Draft(new UUID(1, 2), "source", Bytes.ofText("two"), Optional.of(gone)));
        Path keys = folder.resolve("copied.keys");
        copy(file.resolveSibling("idlib.db.keys"), keys);
        store.destroy(List.of(), List.of(gone.seal()));
        store.backUp(backup, _ -> {});
        try (Store restored = Backup.restore(
                backup,
                folder.resolve("again.db"),
                Passphrases.NONE,
                Optional.of(keys),
                Optional.of("renamed"),
                chain(2))) {
            assertThat(restored.findPayload(open)).contains(Bytes.ofText("one"));
            assertThat(restored.findPayload(shut)).isEmpty();
            assertThat(Notice.of(restored.page(1).getFirst())).contains(new Notice.Begun("renamed"));
        }
    }

    @Test
    void altered_backup_is_not_restored() throws SQLException {
        store.backUp(backup, _ -> {});
        Fixture.execute(
                backup, "DROP TRIGGER entry_is_not_changed", "UPDATE entry SET kind = 'denial' WHERE number = 3");
        Path again = folder.resolve("again.db");
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() ->
                        Backup.restore(backup, again, Passphrases.NONE, Optional.empty(), Optional.empty(), chain(2)))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.TAMPERED));
        assertThat(again).doesNotExist();
        assertThat(folder.resolve("again.db.keys")).doesNotExist();
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
