package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.store.Fixture.chain;
import static org.truceline.store.Fixture.draft;
import static org.truceline.store.Fixture.drafts;
import static org.truceline.store.Fixture.refused;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.log.Bytes;
import org.truceline.log.Draft;
import org.truceline.log.Verification;
import org.truceline.log.Verification.Verified;
import org.truceline.store.StoreFailure.Reason;

/** What can go wrong with an encrypted store, with its words: those of {@link TroubleTest}, by the other driver. */
class EncryptedTroubleTest {

    private static final Duration BRIEFLY = Duration.ofMillis(100);
    private static final Passphrases TOLD = _ -> Optional.of(Home.OfEncryptedFiles.PASSPHRASE);
    private static final int PAGE = 4096;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void store() {
        file = folder.resolve("idlib.db");
        SqliteStore.create(file, Optional.of(Home.OfEncryptedFiles.PASSPHRASE), Fixture.OFFICE, chain())
                .close();
    }

    @Test
    void store_locked_by_another_is_refused_until_it_is_free() {
        SqliteStore database = open();
        try (Store store = Store.over(database, chain())) {
            try (Store other = Store.over(open(), chain())) {
                database.writer().execute("BEGIN IMMEDIATE");
                refused(file, () -> other.append(draft(1)), Reason.LOCKED, """
                        expected it free within 0.1 s; found it locked by another process (SQLITE_BUSY). \
                        End the other process or wait for it, then try again.""");
                database.writer().execute("ROLLBACK");
            }
            assertThat(store.append(draft(1)).number()).isEqualTo(2);
        }
    }

    @Test
    void full_disk_records_nothing_and_is_told() {
        SqliteStore database = open();
        try (Store store = Store.over(database, chain())) {
            store.append(drafts(1, 3));
            database.writer().execute("PRAGMA max_page_count = 1");
            Draft large = new Draft(new UUID(1, 1), "article", Bytes.of(new byte[1 << 20]));
            refused(file, () -> store.append(large), Reason.DISK_FULL, """
                    expected room for what is to be recorded; found the disk full (SQLITE_FULL). \
                    Nothing of it was recorded: make room, then send it again.""");
            assertThat(store.head().count()).isEqualTo(4);
            database.writer().execute("PRAGMA max_page_count = 1000000");
            store.append(large);
            assertThat(Verification.of(store)).isEqualTo(new Verified(store.head(), 0, Optional.empty()));
        }
    }

    @Test
    void frozen_store_is_refused() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        refused(file, () -> SqliteStore.open(file, TOLD, chain()).close(), Reason.READ_ONLY, """
                expected a file that may be written to; found it read-only. \
                Let its owner write it (chmod u+w), or work on a copy.""");
    }

    @Test
    void damaged_pages_are_told() throws IOException {
        try (Store store = Store.over(open(), chain())) {
            store.append(drafts(1, 500));
        }
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.seek(PAGE);
            out.write(new byte[(int) out.length() - PAGE]);
        }
        refused(file, () -> Store.over(open(), chain()).close(), Reason.DAMAGED, """
                expected the pages that were written; found damaged ones (SQLITE_CORRUPT). \
                Copy it with its -wal file as it is, check the disk, and restore a backup that verifies.""");
    }

    private SqliteStore open() {
        return SqliteStore.open(StoreFile.at(file, TOLD), BRIEFLY);
    }
}
